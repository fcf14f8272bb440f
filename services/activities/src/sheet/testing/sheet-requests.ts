import { randomInt } from 'node:crypto';

import { ask } from '@miteinander/kit/testing/ask.js';

import type { ActivitiesFixture } from '../../testing/activities-fixture.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const word = (number: number): string => `w${LETTERS[Math.floor(number / 676) % 26]}${LETTERS[Math.floor(number / 26) % 26]}${LETTERS[number % 26]}`;

/** A word code no other number has; its words are none. */
export function numberedWordCode(number: number): string {
  return ['wort', word(Math.floor(number / 17_576)), word(number), 'ende'].join('-');
}

/** One of 2^40 word codes, as sheets have them. */
export const randomWordCode = (): string => Array.from({ length: 4 }, () => word(randomInt(1024))).join('-');

/** What a practice, somebody at a door and readers of counts ask, through GraphQL. The code of an error stands for its answer. */
export function sheetRequests(fixture: ActivitiesFixture) {
  async function answer<Value>(query: string, variables: Record<string, unknown>): Promise<Value | string> {
    const { data, errors } = await ask(fixture.service, query, variables);
    const [error] = errors;
    return error ? String((error as { code?: unknown }).code ?? error.message) : (Object.values(data ?? {})[0] as Value);
  }
  return {
    register: (practice: string, code: string) =>
      answer<{ accepted: boolean }>('mutation ($practice: ID!, $code: String!) { registerSheet(practice: $practice, code: $code) { accepted } }', { practice, code }),
    arrive: (offer: string, code: string) =>
      answer<{ counted: boolean }>('mutation ($offer: ID!, $code: String!) { recordArrival(offer: $offer, code: $code) { counted } }', { offer, code }),
    report: (secret: string) =>
      answer<PracticeAnswer | null>('query ($secret: String!) { practiceReport(secret: $secret) { label code quarters { quarter sheets arrivals } } }', { secret }),
  };
}

export interface PracticeAnswer {
  label: string;
  code: string;
  quarters: { quarter: string; sheets: number; arrivals: number }[];
}
