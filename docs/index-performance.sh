#!/usr/bin/env bash
# Measures the index in memory and the leases alone with JMH; prints and writes the tables of docs/index-performance.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
target="$here/index-benchmark/target"

help() {
  cat <<'TXT'
Measures the index in memory and the leases, without server and database.

  docs/index-performance.sh            everything, and writes the tables into docs/index-performance.md (4 minutes)
  docs/index-performance.sh --quick    a pool of 10,000, briefly; writes nothing (2 minutes)

A part of it, or other conditions:

  --sizes 10k,100k,1m      how many problems the pool holds
  --only Search            operations with this in their name: TakingOne, Choosing, RepeatedSearch, FirstSearch,
                           UnservedSearch, ClaimedElsewhere, Adding, Retiring, Building
  --forks 1                how many processes measure each operation, one after the other
  --milliseconds 200       each of a process's 3 warm-ups and 5 measurements
  --write, --no-write      write the tables, or not; by default only where everything is measured
TXT
}

case "${1:-}" in -h | --help | help)
  help
  exit
  ;;
esac
JAVA_HOME=$("$here/quizpool" jdk)
export JAVA_HOME
(cd "$here" && mvn -B -q -pl index-benchmark -am package -Dmaven.test.skip=true -Dspotless.check.skip=true \
  -Djacoco.skip=true)
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g -Dstdout.encoding=UTF-8 --sun-misc-unsafe-memory-access=allow \
  -cp "$(echo "$target"/index-benchmark-*.jar):$(<"$target/class-path")" \
  io.quizpool.indexbenchmark.IndexBenchmark "$here" "$@"
