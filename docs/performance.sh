#!/usr/bin/env bash
# Measures random retrieval: starts everything, loads it with wrk, prints and writes the tables of docs/performance.md.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
home="$here/.quizpool/benchmark"
module="$here/retrieval-benchmark"

help() {
  cat <<'TXT'
Measures random retrieval beside a bare Spring MVC endpoint and one over naive SQL.

  docs/performance.sh            everything, and writes the tables into docs/performance.md (about 20 minutes,
                                 and once 6 more to seed the pools; 9 GB of disk)
  docs/performance.sh --quick    a pool of 10,000, one short run each; writes nothing (3 minutes)

A part of it, or other conditions:

  --sizes 10k,100k,1m            how many problems the pool holds
  --connections 1,64
  --filters none,one,three       by how many facets each request filters
  --candidates quizpool,bare,naive
  --seconds 3   --rounds 3       each run, and how often each candidate has its turn
  --warm-up 20                   seconds of load before anything is measured
  --java '-Xms1g -Xmx1g'         Java options of all three servers
  --reseed                       makes the pools anew
  --write, --no-write            write the tables, or not; by default only where everything is measured

All runs on free ports of loopback and ends with the command. Pools and logs stay in .quizpool/benchmark.
TXT
}

fail() {
  printf 'performance: %s\n' "$*" >&2
  exit 1
}

build() {
  mkdir -p "$home"
  echo "Building (details in $home/build.log) …"
  (cd "$here" && mvn -B -pl retrieval-benchmark -am package -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Djacoco.skip=true) >"$home/build.log" 2>&1 ||
    fail "the build failed; see $home/build.log"
  rm -rf "$home/programs/api-service"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$here"/api-service/target/api-service-*-exec.jar \
    extract --destination "$home/programs/api-service" >>"$home/build.log" 2>&1 ||
    fail "the API's jar could not be laid out; see $home/build.log"
}

case "${1:-}" in -h | --help | help)
  help
  exit
  ;;
esac
command -v wrk >/dev/null || fail "needs wrk, the load generator. Install it, then run this again:
  Debian, Ubuntu   sudo apt install wrk
  macOS            brew install wrk
  anywhere         https://github.com/wg/wrk"
JAVA_HOME=$("$here/quizpool" jdk)
export JAVA_HOME
build
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED \
  -cp "$(echo "$module"/target/retrieval-benchmark-*.jar):$(<"$module/target/class-path")" \
  io.quizpool.benchmark.RetrievalBenchmark "$here" "$@"
