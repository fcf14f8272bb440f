import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Desk, KillableSystem } from './killable-system.js';

/** What became of one sheet, as its practice and the person who came with it were told. */
export interface WrittenSheet {
  code: string;
  practice: string;
  /** Where somebody came with it; absent if nobody did. */
  offer?: string;
  /** The answer to the arrival, and at which attempt it came. */
  arrival?: { counted: boolean; attempts: number };
}

/** What became of one offer at its desk and at practices. */
export interface WrittenDesk extends Desk {
  kept: number;
  doubted: number;
  /** How often a change was sent of which nobody knows whether it was taken. */
  uncertain: number;
}

export interface Written {
  sheets: WrittenSheet[];
  desks: WrittenDesk[];
  /** Writes that were acknowledged. */
  acknowledged: number;
  /** Writes that were sent and not acknowledged, each sent again until it was. */
  unanswered: number;
  /** What can never be right, as sentences. */
  wrong: string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const letters = (number: number): string => Array.from({ length: 4 }, (_, at) => LETTERS[Math.floor(number / 26 ** at) % 26]).join('');

/** People behind a proxy, each from a neighbourhood of its own: what one of them may do is tried elsewhere. */
const anyAddress = (): string => [randomInt(1, 120), randomInt(256), randomInt(256), 1].join('.');

/** After an answer that is none, in milliseconds. */
const PAUSE = 250;

/** Writes as practices, organisers and people at doors do, each thing again and again until it is acknowledged. */
export class Writers {
  readonly written: Written;
  #going = true;
  #sheet = 0;
  readonly #system: KillableSystem;
  readonly #hashes: Readonly<Record<string, string>>;
  readonly #running: Promise<void>[];

  /** @param hashes of the trusted documents, by the name of their mutation */
  constructor(system: KillableSystem, hashes: Readonly<Record<string, string>>, howMany: { printing: number; desks: number }) {
    this.#system = system;
    this.#hashes = hashes;
    const desks = system.desks.map((desk) => ({ ...desk, kept: 0, doubted: 0, uncertain: 0 }));
    this.written = { sheets: [], desks, acknowledged: 0, unanswered: 0, wrong: [] };
    this.#running = [
      ...Array.from({ length: howMany.printing }, () => this.#print()),
      // Nobody shares an offer: what is said of it has an order.
      ...Array.from({ length: howMany.desks }, (_, number) => this.#tend(desks.filter((_, at) => at % howMany.desks === number))),
    ];
  }

  /** Once everything that was begun is acknowledged. */
  async stop(): Promise<void> {
    this.#going = false;
    const patience = new AbortController();
    const tooLong = sleep(60_000, undefined, { signal: patience.signal }).then(() => this.written.wrong.push('not everything that was begun was ever acknowledged'), () => undefined);
    await Promise.race([Promise.all(this.#running), tooLong]);
    patience.abort();
  }

  async #print(): Promise<void> {
    const { practices, desks } = this.#system;
    while (this.#going) {
      this.#sheet += 1;
      const number = this.#sheet;
      const practice = practices[number % practices.length] ?? '';
      const sheet: WrittenSheet = { code: `wort-${letters(number)}-${letters(number)}-ende`, practice };
      const registered = await this.#write<{ accepted: boolean }>('RegisterSheet', { practice, code: sheet.code });
      if (!registered.answer.accepted) this.written.wrong.push(`${sheet.code} was refused`);
      this.written.sheets.push(sheet);
      if (number % 2 === 0) continue;
      const offer = desks[randomInt(desks.length)]?.offer ?? '';
      const { answer, attempts } = await this.#write<{ counted: boolean }>('RecordArrival', { offer, code: sheet.code });
      Object.assign(sheet, { offer, arrival: { counted: answer.counted, attempts } });
    }
  }

  async #tend(desks: WrittenDesk[]): Promise<void> {
    for (let round = 1; this.#going; round += 1) {
      for (const desk of desks) {
        if (!this.#going) return;
        if (round % 2 === 1) {
          const { answer, attempts } = await this.#write<Kept>('KeepOffer', { secret: desk.secret, change: { free: round, confirm: true } });
          desk.kept = round;
          desk.uncertain += attempts - 1;
          if (answer.activity.capacity?.free !== round || answer.doubted) this.written.wrong.push(`the desk of ${desk.offer} did not show what had just been said`);
        } else {
          await this.#write('DoubtOffer', { offer: desk.offer, practice: this.#system.practices[0] });
          desk.doubted = round;
        }
      }
    }
  }

  async #write<Answer>(name: string, variables: object): Promise<{ answer: Answer; attempts: number }> {
    for (let attempts = 1; ; attempts += 1) {
      const answer = await this.#send<Answer>(name, variables);
      if (answer !== undefined) {
        this.written.acknowledged += 1;
        return { answer, attempts };
      }
      this.written.unanswered += 1;
      await sleep(PAUSE);
    }
  }

  /** @returns undefined when nobody knows what became of it */
  async #send<Answer>(name: string, variables: object): Promise<Answer | undefined> {
    try {
      const response = await fetch(`${this.#system.url}/documents/${this.#hashes[name]}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': anyAddress() },
        body: JSON.stringify({ variables }),
        signal: AbortSignal.timeout(10_000),
      });
      const { data, errors } = (await response.json()) as { data?: Record<string, Answer> | null; errors?: { extensions?: { code?: string } }[] };
      const refusal = errors?.map(({ extensions }) => extensions?.code ?? '').find((code) => !UNCERTAIN.has(code));
      if (refusal !== undefined && this.#going) this.written.wrong.push(`${name} was refused: ${refusal}`);
      return errors === undefined ? Object.values(data ?? {})[0] : undefined;
    } catch {
      return undefined;
    }
  }
}

interface Kept {
  doubted: boolean;
  activity: { capacity: { free: number | null } | null };
}

/** With these codes something behind has not answered; every other says that what was asked for is not right. */
const UNCERTAIN = new Set(['PARTLY_UNAVAILABLE', 'INTERNAL', 'INTERNAL_SERVER_ERROR', 'OVERLOADED']);
