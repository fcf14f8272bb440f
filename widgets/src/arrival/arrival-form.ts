import { RecordArrivalDocument } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import { tell } from '../data/tell.js';
import { loadWords } from './word-fields/load-words.js';
import { WordFields } from './word-fields/word-fields.js';

/** What became of four words, as far as it can be known. */
export type Outcome =
  | { readonly kind: 'nothing' | 'sending' | 'counted' | 'notCounted' | 'tooMany' | 'unreadable' | 'offline' | 'failed' }
  /** A field has no word yet; its number from 0. */
  | { readonly kind: 'missing'; readonly at: number };

/** Four words, and what became of them at one offer. What is typed stays until it has been counted. */
export class ArrivalForm {
  readonly fields = new WordFields();
  outcome: Outcome = { kind: 'nothing' };

  readonly #api: string;
  readonly #changed: () => void;

  /** @param changed called when there is something new to show. */
  constructor(api: string, changed: () => void) {
    this.#api = api;
    this.#changed = changed;
  }

  /** Fetches the suggestions. */
  async prepare(): Promise<void> {
    this.fields.list = await loadWords();
    this.#changed();
  }

  /** Says that somebody has come to an offer. Twice at once is once. */
  async send(offer: string): Promise<void> {
    if (this.outcome.kind === 'sending') return;
    const { missing } = this.fields;
    if (missing !== null) return this.#show({ kind: 'missing', at: missing });
    this.#show({ kind: 'sending' });
    const outcome = await record(this.#api, offer, this.fields.code);
    if (outcome.kind === 'counted') this.fields.clear();
    this.#show(outcome);
  }

  /** Makes room for the next sheet. */
  again(): void {
    this.fields.clear();
    this.#show({ kind: 'nothing' });
  }

  #show(outcome: Outcome): void {
    this.outcome = outcome;
    this.#changed();
  }
}

const REFUSALS: Readonly<Record<string, Outcome>> = {
  TOO_MANY_ATTEMPTS: { kind: 'tooMany' },
  WORD_CODE_UNREADABLE: { kind: 'unreadable' },
  OFFLINE: { kind: 'offline' },
};

async function record(api: string, offer: string, code: string): Promise<Outcome> {
  try {
    const { recordArrival } = await tell(api, RecordArrivalDocument, { offer, code });
    return { kind: recordArrival?.counted ? 'counted' : 'notCounted' };
  } catch (error) {
    return (error instanceof RequestError ? REFUSALS[error.code] : undefined) ?? { kind: 'failed' };
  }
}
