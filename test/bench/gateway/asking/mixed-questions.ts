import { LIST_QUERY } from '../world/definitions.ts';
import type { Question } from './ask-all.ts';
import { hostileBodies } from './hostile-bodies.ts';

export interface Mixed extends Question {
  /** What has to come back. */
  readonly status: number;
}

/** How many lists are asked for again and again. */
const POPULAR = 200;

/** Asked for so rarely that each is new whenever it comes. */
const FIRST_RARE = 1_000_000;

const LARGEST = 2_000_000_000;

const hostile = Object.entries({ '1,000 aliases': 413, '1,000 directives': 400, '100-deep nesting': 400 }).map(([name, status]) => ({ body: hostileBodies[name] ?? '', status }));

const at = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

/**
 * Something of every kind, by its number: of ten, two ask what lies ready, one has it already, five ask what nobody asked before, one asks
 * openly, and one is refused. So many are new that every cache is full before the first weighing: what grows after it is something else.
 */
export function mixedQuestion(number: number, url: string, hash: string, etag: string): Mixed {
  const list = (skip: number): string => `${url}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify({ skip }))}`;
  const popular = Math.floor(number / 10) % POPULAR;
  switch (number % 10) {
    case 0:
    case 1:
      return { url: list(popular), status: 200, headers: { 'accept-encoding': at(['br', 'gzip', 'identity'], number) } };
    case 2:
      return { url: list(0), status: 304, headers: { 'if-none-match': etag } };
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
      return { url: list((FIRST_RARE + number) % LARGEST), status: 200 };
    case 8:
      return { url: `${url}/graphql`, body: JSON.stringify({ query: LIST_QUERY, variables: { skip: number } }), status: 200 };
    default:
      return refused(Math.floor(number / 10), url, hash);
  }
}

function refused(number: number, url: string, hash: string): Mixed {
  switch (number % 3) {
    case 0:
      return { url: `${url}/graphql`, ...at(hostile, number / 3) };
    case 1:
      return { url: `${url}/documents/${number.toString(16).padStart(64, '0')}`, status: 404 };
    default:
      return { url: `${url}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify({ [`unknown${number}`]: 1 }))}`, status: 400 };
  }
}
