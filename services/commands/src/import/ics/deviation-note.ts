import { cleanLine, cleanParagraphs } from '../checks/clean-text.js';
import type { CalendarEvent } from './calendar-event.js';
import { locationText } from './event-location.js';
import type { EventProperties } from './event-properties.js';
import { plainText } from './plain-text.js';
import { moveLocal } from './wall-clock.js';

const MINUTES_OF_A_DAY = 24 * 60;
const LONGEST_DESCRIPTION = 300;

/** One date of a series beside what is usual. */
export interface DeviatingDate {
  /** German local start. */
  start: string;
  minutes: number | undefined;
  allDay: boolean;
  usualMinutes: number | undefined;
  usualAllDay: boolean;
}

/** What someone who knows the offer has to know of this date, in German; undefined if nothing. */
export function deviationNote(main: CalendarEvent, event: CalendarEvent, date: DeviatingDate): string | undefined {
  const title = titleOf(event.properties);
  const place = locationText(event.properties);
  const sentences = [
    title !== '' && title !== titleOf(main.properties) && `Dieses Mal: „${title}“.`,
    place !== '' && place !== locationText(main.properties) && `Dieses Mal hier: ${place}.`,
    date.usualAllDay && !date.allDay && `Beginn dieses Mal: ${clock(date.start)}.`,
    durationSentence(date),
    event.properties.text('STATUS')?.toUpperCase() === 'TENTATIVE' && 'Dieser Termin ist noch nicht bestätigt.',
    newParagraphs(main.properties, event.properties),
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** Says when it ends if that is not the usual; undefined when it is. */
export function durationSentence({ start, minutes, allDay, usualMinutes, usualAllDay }: DeviatingDate): string | undefined {
  if (allDay) {
    const days = (minutes ?? MINUTES_OF_A_DAY) / MINUTES_OF_A_DAY;
    if (days === (usualMinutes ?? MINUTES_OF_A_DAY) / MINUTES_OF_A_DAY) return undefined;
    return days === 1 ? 'Dieses Mal nur einen Tag lang.' : `Dieses Mal ${days} Tage lang.`;
  }
  if (minutes === (usualAllDay ? undefined : usualMinutes)) return undefined;
  if (minutes === undefined) return 'Wann es dieses Mal endet, ist nicht angegeben.';
  const end = moveLocal(start, minutes);
  return `Dieses Mal bis ${minutes < MINUTES_OF_A_DAY ? '' : `zum ${germanDay(end)}, `}${clock(end)}.`;
}

const titleOf = (event: EventProperties) => cleanLine(plainText(event.text('SUMMARY') ?? '')).text;

function newParagraphs(main: EventProperties, event: EventProperties): string | undefined {
  const known = new Set(paragraphsOf(main));
  const added = paragraphsOf(event).filter((paragraph) => !known.has(paragraph)).join(' ');
  return added !== '' && added.length <= LONGEST_DESCRIPTION ? added : undefined;
}

const paragraphsOf = (event: EventProperties) => cleanParagraphs(plainText(event.text('DESCRIPTION') ?? '')).text.split('\n\n').filter((paragraph) => paragraph !== '');

const clock = (local: string) => `${Number(local.slice(11, 13))}${local.endsWith(':00') ? '' : local.slice(13)} Uhr`;

const germanDay = (local: string) => `${Number(local.slice(8, 10))}.${Number(local.slice(5, 7))}.${local.slice(0, 4)}`;
