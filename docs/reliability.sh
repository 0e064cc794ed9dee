#!/usr/bin/env bash
# Kills, pauses and misleads a whole Quizpool under load, audits every accepted task, prints and writes the tables of
# docs/reliability.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
home="$here/.quizpool/reliability"
module="$here/chaos-suite"

help() {
  cat <<'TXT'
Runs PostgreSQL, Kafka, two replicas of the API and two workers, lets faults strike at random while apps ask for
problems, and counts what became of every task that was accepted. Fails where one was lost, doubled or stuck.

  docs/reliability.sh            ten minutes of faults, and writes the tables into docs/reliability.md
  docs/reliability.sh --quick    40 s, each fault about once; writes nothing (2 minutes in all)

Other conditions:

  --minutes 10                   how long faults strike; what was accepted is then given up to 10 minutes to end
  --seed 20261121                of everything that is drawn: equal seeds give equal plans of faults
  --upgrade-from DIR             begins with the services that were built in DIR, a checkout of an older version, and
                                 exchanges replicas and workers one after the other for those of this one
  --no-faults                    nothing goes wrong but with the model; for an upgrade alone
  --write, --no-write            write the tables, or not; by default only after ten minutes or more of faults alone

All runs on free ports of loopback and ends with the command. Data and logs stay in .quizpool/reliability.
TXT
}

fail() {
  printf 'reliability: %s\n' "$*" >&2
  exit 1
}

case "${1:-}" in -h | --help | help)
  help
  exit
  ;;
esac
JAVA_HOME=$("$here/quizpool" jdk)
export JAVA_HOME
mkdir -p "$home"
echo "Building (details in $home/build.log) …"
(cd "$here" && mvn -B -pl chaos-suite,api-service,generation-worker -am package -Dmaven.test.skip=true \
  -Dspotless.check.skip=true -Djacoco.skip=true) >"$home/build.log" 2>&1 ||
  fail "the build failed; see $home/build.log"
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -Dstdout.encoding=UTF-8 \
  -Dorg.slf4j.simpleLogger.defaultLogLevel=error --enable-native-access=ALL-UNNAMED \
  -cp "$(echo "$module"/target/chaos-suite-*.jar):$(<"$module/target/class-path")" \
  io.quizpool.chaos.ReliabilityCheck "$here" "$@"
