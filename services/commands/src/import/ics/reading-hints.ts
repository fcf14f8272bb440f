import type { CalendarOffer } from './calendar-offer.js';
import type { CalendarOptions } from './calendar-options.js';
import type { CalendarSource } from './calendar-source.js';

const NAMES: Record<string, string> = { VTODO: 'Aufgaben', VJOURNAL: 'Notizen', VFREEBUSY: 'Belegungen' };
const SOUNDS_CANCELLED = /\bfällt aus\b|\babgesagt\b|\bentfällt\b|\bverschoben\b/iu;
const EXAMPLES = 3;

/** What a person may want to look at after a calendar was read; German sentences. */
export function readingHints(source: CalendarSource, offers: readonly CalendarOffer[], options: CalendarOptions): string[] {
  const ignored = [...source.ignored].map(([name, count]) => `${NAMES[name] ?? name} (${count})`);
  const placeless = offers.flatMap(({ location, activity }) => (location.kind === 'TEXT' ? [location.text] : location.kind === 'UNKNOWN' ? [activity.title] : []));
  const calledOff = offers.filter(({ activity }) => activity.pause === undefined && SOUNDS_CANCELLED.test(activity.title)).map(({ activity }) => activity.title);
  const repeated = [...Map.groupBy(offers, ({ activity }) => activity.title)].filter(([, same]) => same.length > 1).map(([title, same]) => `${title} (${same.length}-mal)`);
  return [
    ...(ignored.length > 0 ? [`Nicht übernommen, weil keine Termine: ${ignored.join(', ')}.`] : []),
    ...(options.licenceUnknown && offers.length > 0
      ? [`Niemand hat gesagt, unter welcher Lizenz „${options.source}“ steht. Bitte klären Sie das und nennen Sie es mit --licence und --attribution.`]
      : []),
    ...aboutSome(placeless, 'Angebote ohne Ort, weil Postleitzahl und Koordinaten fehlen'),
    ...aboutSome(calledOff, 'Klingt abgesagt oder verschoben, der Kalender sagt es aber nicht'),
    ...aboutSome(repeated, 'Mehrfach im Kalender, jeder Eintrag bleibt ein eigenes Angebot'),
  ];
}

function aboutSome(found: readonly string[], sentence: string): string[] {
  if (found.length === 0) return [];
  const examples = [...new Set(found)].slice(0, EXAMPLES).map((text) => `„${text}“`).join(', ');
  return [`${sentence} (${found.length}): ${examples}${new Set(found).size > EXAMPLES ? ' und weitere' : ''}.`];
}
