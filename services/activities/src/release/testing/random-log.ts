import type { Random } from '../../testing/random.js';
import type { SeriesLog } from './series-log.js';

/** What may happen in some practices and at some offers: mostly few sheets and few arrivals, which are what is to be hidden. */
export function randomLog(random: Random): SeriesLog {
  const quarters = random.integer(1, 6);
  const [practices, offers] = [random.integer(1, 6), random.integer(1, 4)];
  const empty = (): number[] => Array.from({ length: quarters }, () => 0);
  const log: SeriesLog = { sheets: [], arrivals: [], offers: Array.from({ length: offers }, empty) };
  for (let practice = 0; practice < practices; practice += 1) {
    const [sheets, arrivals] = [empty(), empty()];
    const busy = random.pick([1, 3, 6, 15]);
    let out = 0;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const printed = random.integer(0, busy);
      const came = random.integer(0, (out += printed));
      out -= came;
      sheets[quarter] = printed;
      arrivals[quarter] = came;
      for (let person = 0; person < came; person += 1) addOne(log.offers[random.integer(0, offers - 1)], quarter);
    }
    log.sheets.push(sheets);
    log.arrivals.push(arrivals);
  }
  return log;
}

function addOne(numbers: number[] | undefined, quarter: number): void {
  if (numbers) numbers[quarter] = (numbers[quarter] ?? 0) + 1;
}
