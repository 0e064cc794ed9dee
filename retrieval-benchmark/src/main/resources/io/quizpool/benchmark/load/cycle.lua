-- Goes through the paths in the file that is the first argument, and prints the outcome on one line.

local requests = {}
local at = 0

function init(args)
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCHMARK_KEY")
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format("outcome answered=%d microseconds=%d p50=%d p99=%d failed=%d\n",
    summary.requests - errors.status, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
