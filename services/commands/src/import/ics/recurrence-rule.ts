import { parseRule } from '@miteinander/activities/recurrence/parse-rule.js';
import { CodedError } from '@miteinander/kit/errors/coded-error.js';
import type { EventProperty } from './event-properties.js';
import { badRule } from './event-refusal.js';
import { type IcsTime, readTime } from './ics-time.js';

/** A recurrence rule (RFC 5545 §3.3.10) whose end is kept apart from it. */
export interface RecurrenceRule {
  /** Its parts but UNTIL, as written, FREQ included. */
  parts: ReadonlyMap<string, string>;
  until: IcsTime | undefined;
  /** As in the file, for messages. */
  written: string;
}

/** @throws EventRefusal for a rule that is not valid, finer than days, or of another calendar. */
export function readRule(property: EventProperty): RecurrenceRule {
  const written = property.written.toUpperCase();
  const parts = new Map(written.split(';').map((part): [string, string] => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]));
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') throw badRule(written, 'Die Wiederholung zählt in einem anderen Kalender als dem gregorianischen (RSCALE).');
  if ((parts.get('SKIP') ?? 'OMIT') !== 'OMIT') throw badRule(written, 'Die Wiederholung verschiebt Tage, die es nicht gibt (SKIP). Das lässt sich nicht abbilden.');
  checkRule(written.split(';').filter((part) => !/^(?:RSCALE|SKIP)=/u.test(part)).join(';'), written);
  for (const harmless of ['RSCALE', 'SKIP', 'UNTIL', 'BYSECOND', '']) parts.delete(harmless);
  return { parts, written, until: untilOf(property) };
}

/** The directory's own reading of rules decides what is valid. */
function checkRule(rule: string, written: string): void {
  try {
    parseRule(rule);
  } catch (error) {
    throw error instanceof CodedError ? badRule(written, germanSentences(error)) : error;
  }
}

function germanSentences({ extensions }: CodedError): string {
  const { message, hint } = extensions['de'] as { message: string; hint: string };
  return `${message} ${hint}`;
}

function untilOf(property: EventProperty): IcsTime | undefined {
  const { until } = property.values[0] as { until?: unknown };
  return until === undefined ? undefined : readTime(property, until);
}
