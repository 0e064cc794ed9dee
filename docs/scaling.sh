#!/usr/bin/env bash
# Measures how workers scale with a slow model: starts everything, prints and writes the table of docs/scaling.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
home="$here/.quizpool/scaling"
module="$here/scaling-benchmark"

help() {
  cat <<'TXT'
Measures how many tasks workers do with a model that takes seconds to answer, and what each call of it takes.

  docs/scaling.sh            everything, and writes the table into docs/scaling.md (about 20 minutes)
  docs/scaling.sh --quick    one worker with 32 tasks in flight, briefly; writes nothing (2 minutes)

Own loads: every combination of

  --workers 1,4              processes
  --in-flight 32,128         tasks of each at once
  --consumers 32             share consumers of each, at most
  --partitions 1,4           of the topic of tasks
  --latency 3s               of each call: 3s, 2s..4s or lognormal:3s:0.5

and

  --waves 4                  how many tasks are timed, for each task in flight
  --java '-Xmx512m'          Java options of the workers
  --write, --no-write        write the table, or not; by default only where everything is measured

All runs on free ports of loopback and ends with the command. Data and logs stay in .quizpool/scaling.
TXT
}

fail() {
  printf 'scaling: %s\n' "$*" >&2
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
(cd "$here" && mvn -B -pl scaling-benchmark -am package -Dmaven.test.skip=true -Dspotless.check.skip=true \
  -Djacoco.skip=true) >"$home/build.log" 2>&1 || fail "the build failed; see $home/build.log"
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -Dstdout.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
  -cp "$(echo "$module"/target/scaling-benchmark-*.jar):$(<"$module/target/class-path")" \
  io.quizpool.scaling.ScalingBenchmark "$here" "$@"
