-- Sends the requests of a file, one after another, whole as they stand there; a NUL ends each.
local threads, requests, at = {}, {}, 0

function setup(thread) table.insert(threads, thread) end

function init(args)
  local file = assert(io.open(args[1], "rb"))
  for request in file:read("*a"):gmatch("[^%z]+") do table.insert(requests, request) end
  file:close()
  wrapped_times = 0
end

function request()
  at = at + 1
  if at > #requests then
    at = 1
    wrapped_times = wrapped_times + 1
  end
  return requests[at]
end

function done(summary, latency)
  local times = 0
  for _, thread in ipairs(threads) do times = times + thread:get("wrapped_times") end
  local errors = summary.errors
  print(string.format(
    '{"requests":%d,"seconds":%.6f,"p50":%.3f,"p99":%.3f,"wrapped":%d,"refused":%d,"broken":%d}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, times,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
