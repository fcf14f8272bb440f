/** Fields that hold no text somebody could have typed: ids, moments, positions, and what schema and code agree on. */
const KEPT = new Set([
  'id', 'start', 'end', 'until', 'rule', 'lastConfirmedAt', 'slug', 'kind', 'kinds', 'mode', 'status', 'freshness', 'positionAccuracy', 'wheelchair',
  'stepFreeEntrance', 'accessibleToilet', 'cursor', 'endCursor', 'openUntil', 'opensAt', 'ags', '__typename', 'languages', 'state', 'from', 'to', 'day',
]);

const ADDRESSES = new Set(['url', 'sourceUrl', 'website', 'uri', 'image']);

export const SCRIPT_ADDRESS = 'javascript:window.harmed=true';

/** The same answer with another text in the place of every text, and an address that is a script in the place of every address. */
export function poisoned(answer: unknown, text: string, key = ''): unknown {
  if (typeof answer === 'string') return ADDRESSES.has(key) ? SCRIPT_ADDRESS : KEPT.has(key) ? answer : text;
  if (Array.isArray(answer)) return answer.map((item: unknown) => poisoned(item, text, key));
  if (answer === null || typeof answer !== 'object') return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, poisoned(value, text, name)]));
}
