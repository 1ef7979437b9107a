-- Posts statements without end: `wrk -s statements.lua URL -- BATCH AUTHORIZATION`; prints one line of JSON.
local threads, size, count = {}, 1, 0
refused = 0

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

local function one()
  count = count + 1
  local person = (count * 7 + number * 13) % 2000
  local course = person % 20
  return string.format([[{"actor":{"objectType":"Agent","account":{"homePage":"https://aula.example","name":"p-%d"}},"verb":{"id":"http://adlnet.gov/expapi/verbs/completed","display":{"en":"completed"}},"object":{"objectType":"Activity","id":"https://aula.example/activities/c-%d/lesson-%d","definition":{"type":"http://adlnet.gov/expapi/activities/lesson"}},"result":{"completion":true,"duration":"PT4M12S"},"context":{"registration":"00000000-0000-4000-8000-%012d","language":"es","contextActivities":{"grouping":[{"objectType":"Activity","id":"https://aula.example/activities/c-%d"}]}},"timestamp":"2026-11-21T10:00:%02d.000Z"}]],
    person, course, count % 30, person, course, count % 60)
end

function init(args)
  size = tonumber(args[1])
  wrk.method = "POST"
  wrk.path = "/xapi/statements"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["X-Experience-API-Version"] = "1.0.3"
  wrk.headers["Authorization"] = args[2]
  refused = 0
end

function request()
  if size == 1 then return wrk.format(nil, nil, nil, one()) end
  local all = {}
  for place = 1, size do all[place] = one() end
  return wrk.format(nil, nil, nil, "[" .. table.concat(all, ",") .. "]")
end

function response(status)
  if status ~= 200 then refused = refused + 1 end
end

function done(summary, latency)
  local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do bad = bad + thread:get("refused") end
  print(string.format([[{"requests":%d,"seconds":%f,"bad":%d,"p50":%f,"p99":%f}]], summary.requests,
    summary.duration / 1e6, bad, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
