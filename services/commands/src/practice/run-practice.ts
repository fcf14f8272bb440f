import { addPractice, listPractices, renewPractice, type ListedPractice, type PracticeKeys } from '@miteinander/activities/practice/keep-practices.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { PracticeOrder } from './practice-order.js';

export interface PracticeSurroundings {
  /** On the database of the activities. */
  em: Parameters<typeof addPractice>[0];
  /** Where people reach the system, without a slash at its end. */
  url: string;
  now: Date;
  output: { write(text: string): unknown };
}

/** Does what was ordered and says so. Resolves with the exit code: 0 done, 1 no such practice. */
export async function runPractice(order: PracticeOrder, { em, url, now, output }: PracticeSurroundings): Promise<number> {
  switch (order.kind) {
    case 'add': {
      const keys = await addPractice(em, order.label, berlinDay(now));
      output.write(`Die Praxis „${order.label}“ ist angelegt.\n\n${bookmark(url, keys, order.postalCode)}\n${secretLink(url, keys)}`);
      return 0;
    }
    case 'list':
      output.write(asTable(await listPractices(em)));
      return 0;
    case 'renew': {
      const keys = await renewPractice(em, order.code);
      output.write(keys === null ? `Den Praxis-Code „${order.code}“ gibt es nicht. „pnpm practice list“ zeigt alle.\n` : `Der bisherige Link gilt nicht mehr.\n\n${secretLink(url, keys)}`);
      return keys === null ? 1 : 0;
    }
  }
}

function bookmark(url: string, { code }: PracticeKeys, postalCode: string | undefined): string {
  const hint = postalCode === undefined ? ' (statt PLZ bitte die Postleitzahl der Praxis)' : '';
  return `  Praxis-Code   ${code} (kein Geheimnis)\n  Lesezeichen   ${url}/praxis#praxis=${code}&ort=${postalCode ?? 'PLZ'}${hint}\n`;
}

function secretLink(url: string, { secret }: PracticeKeys): string {
  return `  Zahlen        ${url}/praxis-zahlen#${secret}\n\nDen Link zu den Zahlen sollte nur die Praxis haben. Er wird nur dieses eine Mal gezeigt; „pnpm practice renew“ macht einen neuen.\n`;
}

function asTable(practices: readonly ListedPractice[]): string {
  if (practices.length === 0) return 'Noch keine Praxis. „pnpm practice add "Hausarztpraxis am Markt"“ legt eine an.\n';
  return `${practices.map(({ code, label, since }) => `${code}  ${label} (seit ${since})`).join('\n')}\n`;
}
