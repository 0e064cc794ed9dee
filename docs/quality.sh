#!/usr/bin/env bash
# Measures the judges and writes the figures into docs/quality.md: quality.sh [SEED [PROBLEMS]], where PROBLEMS is
# how many of each focus in each tense are composed. What went wrong is listed in quality-report/target/misses.tsv.
set -euo pipefail
cd "$(dirname "$0")/.."
JAVA_HOME=$(./quizpool jdk)
export JAVA_HOME

mvn -B -q -pl quality-report -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true
target=quality-report/target
"$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 --sun-misc-unsafe-memory-access=allow \
  -cp "$(echo "$target"/quality-report-*.jar):$(<"$target/class-path")" \
  io.quizpool.quality.QualityReport docs/quality.md "$target/misses.tsv" \
  generation-worker/src/test/resources/completions/statements.jsonl "${1:-1}" "${2:-55}"
