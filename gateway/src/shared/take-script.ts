/**
 * A bucket as one number: the moment, in microseconds of the server's clock, at which it will be full again. A bucket that is
 * full is none at all.
 *
 * KEYS[1] the bucket · ARGV microseconds until one comes · microseconds until an empty bucket is full · how many are wanted.
 * Answers the seconds after which there are enough, at least 1, or 0 when they were taken.
 */
export const takeScript = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local full, wanted = tonumber(ARGV[2]), ARGV[3] * ARGV[1]
local missing = math.min(full, math.max(0, (tonumber(redis.call('GET', KEYS[1])) or 0) - now))
local there = full - missing
if there < wanted then
  return math.max(1, math.ceil((math.min(wanted, full) - there) / 1000000))
end
local again = missing + wanted
redis.call('SET', KEYS[1], string.format('%.0f', now + again), 'PX', math.ceil(again / 1000) + 1)
return 0
`;
