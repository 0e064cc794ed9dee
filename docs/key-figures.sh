#!/usr/bin/env bash
# Measures the README's key figures on the system that './quizpool up -d' started. Server times are the
# API's own (metric http.server.requests), so that the client's start-up is not in them.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f .quizpool/local.env ] || { echo "Start the system first: ./quizpool up -d" >&2; exit 1; }
. .quizpool/local.env

key=(-H "Authorization: Bearer $QUIZPOOL_API_KEY")
generate="$QUIZPOOL_URL/api/v1/problems/generate"
random="$QUIZPOOL_URL/api/v1/problems/grammar/random"

# Sum or count of the server's time for one endpoint: metric NAME URI
metric() {
  curl -s "$QUIZPOOL_MANAGEMENT_URL/actuator/prometheus" |
    awk -v name="http_server_requests_seconds_$1{" -v uri="uri=\"$2\"" \
      'index($0, name) == 1 && index($0, uri) && /SUCCESS/ { total += $NF } END { printf "%.6f", total }'
}

# Runs a command and prints the mean server time of the calls it made: mean LABEL URI COMMAND...
mean() {
  local label=$1 uri=$2 count sum
  shift 2
  count=$(metric count "$uri") sum=$(metric sum "$uri")
  "$@"
  awk -v label="$label" -v c0="$count" -v s0="$sum" -v c1="$(metric count "$uri")" -v s1="$(metric sum "$uri")" \
    'BEGIN { printf "%-52s %8.2f ms (%d calls)\n", label, 1000 * (s1 - s0) / (c1 - c0), c1 - c0 }'
}

accept() { # TIMES COUNT
  for _ in $(seq "$1"); do
    curl -sf -o /dev/null "${key[@]}" -H 'Content-Type: application/json' -d "{\"count\": $2}" "$generate"
  done
}

serve() { # TIMES, over one connection
  seq "$1" | sed "s|.*|url = \"$random\"\noutput = /dev/null|" | curl -sf "${key[@]}" -K -
}

await_end() { # REQUEST_ID
  local status
  while :; do
    status=$(curl -sf "${key[@]}" "$QUIZPOOL_URL/api/v1/generation-requests/$1" |
      grep -o '"status":"[a-z]*"' | head -n 1 | cut -d'"' -f4)
    case $status in pending | processing) sleep 0.2 ;; *) break ;; esac
  done
}

fill() { # COUNT
  local id begin end
  begin=$(date +%s.%N)
  id=$(curl -sf "${key[@]}" -H 'Content-Type: application/json' -d "{\"count\": $1}" "$generate" |
    grep -o '"request_id":"[^"]*"' | cut -d'"' -f4)
  await_end "$id"
  end=$(date +%s.%N)
  awk -v n="$1" -v t0="$begin" -v t1="$end" 'BEGIN { printf "%-52s %8.1f s (%d a second)\n", n " problems, order to last one in the pool", t1 - t0, n / (t1 - t0) }'
}

echo "warming up …"
fill 300 >/dev/null
accept 50 1
serve 500

fill 1000
mean "accepting a request of 1 problem, server time" /api/v1/problems/generate accept 200 1
mean "accepting a request of 100 problems, server time" /api/v1/problems/generate accept 20 100
mean "serving a random problem, server time" /api/v1/problems/grammar/random serve 2000
