// What Redis does by itself, all of it or nothing, whatever others ask for meanwhile.

/** The name of the process that runs a script: what a replica has taken over, or what was started again, has another. */
const ownName = `string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')`

/** Appends a batch, if it may be, and tells the followers: all of it or nothing, whoever appends at once. */
const appendScript = `
local place = redis.call('HMGET', KEYS[2], 'epoch', 'offset', 'id', 'process')
local epoch, offset, last = place[1] or ARGV[1], tonumber(place[2] or '0'), place[3] or ''
if ARGV[2] ~= '' and ARGV[2] ~= last and #redis.call('XRANGE', KEYS[1], ARGV[2], ARGV[2]) == 0 then return 'unknown' end
if ARGV[2] == '' and ARGV[6] ~= '' and last ~= '' then return 'unknown' end
local process = ${ownName}
if ARGV[6] == '' and place[4] and place[4] ~= process then return process end
if ARGV[6] == '' and redis.call('EXISTS', KEYS[3]) == 1 then return 'held' end
local id = (offset + 1) .. '-' .. ARGV[3]
redis.call('XADD', KEYS[1], id, 'batch', ARGV[5])
redis.call('HSET', KEYS[2], 'epoch', epoch, 'offset', offset + ARGV[4], 'id', id, 'process', place[4] or ARGV[6] == '' and process or '')
redis.call('PUBLISH', KEYS[1], epoch .. ' ' .. last .. ' ' .. id .. '\\n' .. ARGV[5])
return 'stored'`

const settleScript = `
if redis.call('EXISTS', KEYS[1]) == 1 and ${ownName} == ARGV[1] then redis.call('HSET', KEYS[1], 'process', ARGV[1]) end
return 1`

/** Where a stream ends, and what time it is there. */
const endScript = `
if redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1]) == 1 then redis.call('HSET', KEYS[1], 'offset', 0, 'id', '') end
local time = redis.call('TIME')
local place = redis.call('HMGET', KEYS[1], 'epoch', 'offset', 'id')
return { place[1], place[2], place[3], time[1], time[2] }`

/**
 * Puts prepared batches, if they are all there, in the place of a stream that ends as it is known to. Asked again, because
 * a line broke before the answer, it says the same.
 */
const replaceScript = `
local place = redis.call('HMGET', KEYS[2], 'epoch', 'id', 'process')
if place[1] == ARGV[2] then return 'stored' end
if (place[2] or '') ~= ARGV[1] then return 'unknown' end
local process = ${ownName}
if place[3] and place[3] ~= process then return process end
if redis.call('XLEN', KEYS[4]) ~= tonumber(ARGV[5]) then return 'unknown' end
if ARGV[5] == '0' then redis.call('DEL', KEYS[1]) else
  redis.call('RENAME', KEYS[4], KEYS[1])
  redis.call('PERSIST', KEYS[1])
end
redis.call('SADD', KEYS[3], place[1])
redis.call('HSET', KEYS[2], 'epoch', ARGV[2], 'offset', ARGV[3], 'id', ARGV[4])
redis.call('DEL', KEYS[5])
return 'stored'`

/** The scripts, as a client defines them. */
export const scripts = {
  companionAppend: { lua: appendScript, numberOfKeys: 3 },
  companionSettle: { lua: settleScript, numberOfKeys: 1 },
  companionEnd: { lua: endScript, numberOfKeys: 1 },
  companionReplace: { lua: replaceScript, numberOfKeys: 5 },
}

/** The same as methods of the client. */
export type Scripts = {
  companionAppend(
    ...args: [
      stream: string,
      place: string,
      held: string,
      epoch: string,
      known: string,
      mark: string,
      count: number,
      record: Buffer,
      isOffer: string,
    ]
  ): Promise<string>
  companionSettle(place: string, process: string): Promise<number>
  companionEnd(place: string, epoch: string): Promise<[string, string, string, string, string]>
  companionReplace(
    ...args: [
      stream: string,
      place: string,
      replaced: string,
      prepared: string,
      held: string,
      end: string,
      epoch: string,
      offset: number,
      id: string,
      batches: number,
    ]
  ): Promise<string>
}
