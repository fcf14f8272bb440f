import { keys } from './german-names.js';

/** Beside the question itself: the language, and where a further page begins. */
const others = ['lang', 'after'];

/** Empty, these say that there are none; everything else that is empty says nothing. */
const sayingNone = ['filters', 'views'];

/** No address of ours is longer. */
const longestValue = 2000;

/** What of an address means something to a view, always in the same order, so that equal questions have equal keys in the cache. */
export function askedOf(url: string, further: readonly string[] = []): URLSearchParams {
  const given = new URLSearchParams(url.split('?', 2)[1] ?? '');
  const asked = new URLSearchParams();
  for (const key of [...keys, ...others, ...further]) {
    const value = given.get(key)?.trim() ?? '';
    if (value !== '' || (sayingNone.includes(key) && given.has(key))) asked.append(key, value.slice(0, longestValue));
  }
  return asked;
}
