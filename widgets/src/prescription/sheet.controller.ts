import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { RegisterSheetDocument } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import { tell } from '../data/tell.js';
import type { SheetSize } from './address/prescription-address.js';
import type { AnswerPart } from './later/prescription-answer.js';
import type { Match } from './matching/match.js';

/** What a sheet says besides its offers. */
export interface SheetFacts {
  api: string;
  /** Five digits. */
  district: string;
  /** Language tag. */
  language: string;
  practiceName: string | null;
  postalCode: string | undefined;
}

/** The sheet that is being put together: its offers, its paper, and, for a practice that counts, its word code. */
export class SheetController implements ReactiveController {
  /** By id, in the order they were taken. */
  readonly offers = new Map<string, Match>();
  size: SheetSize = 'A5';
  /** True once it was handed out in one way or another. */
  issued = false;

  readonly #host: ReactiveControllerHost;
  #newCode: (() => string) | undefined;
  #code: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Fetches the words, so that a code is there when it is wanted. Without them a sheet has none. */
  async prepareCodes(): Promise<void> {
    if (this.#newCode) return;
    const words = await import('./word-code/word-code.js').catch(() => null);
    this.#newCode = words?.newWordCode;
    this.#host.requestUpdate();
  }

  /** Takes an offer, or takes it off; false if there is no room for it. */
  toggle(match: Match, most: number): boolean {
    const { id } = match.offer;
    if (!this.offers.has(id) && this.offers.size >= most) return false;
    if (!this.offers.delete(id)) this.offers.set(id, match);
    // What was handed out keeps its code; what comes now is another sheet.
    if (this.issued) this.#renew();
    this.#host.requestUpdate();
    return true;
  }

  /** Where the sheet is printed. All of it stands behind the `#` and reaches no server. */
  printAddress({ writeSheet }: AnswerPart, { api, district, language, practiceName, postalCode }: SheetFacts, counts: boolean): string {
    const code = this.#codeIf(counts);
    return `${base(api)}/blatt${writeSheet({ district, offers: this.#ids, language, size: this.size, ...(code && { wordCode: code }), ...(practiceName && { practiceName }), ...(postalCode && { postalCode }) })}`;
  }

  /** What the code on the screen leads to: no practice, nothing of where somebody lives. */
  homeAddress({ writeHome }: AnswerPart, { api, district, language }: SheetFacts, counts: boolean): string {
    const code = this.#codeIf(counts);
    return `${base(api)}/rezept${writeHome({ district, offers: this.#ids, language, ...(code && { wordCode: code }) })}`;
  }

  /**
   * Handed out, on paper or on the screen: a practice that counts says so once, with the code and without the offers.
   * @returns why it is not counted; null if it is, or need not be
   */
  async issue(api: string, practice: string | null): Promise<RequestError | null> {
    const isFirst = !this.issued;
    this.issued = true;
    this.#host.requestUpdate();
    if (!isFirst || practice === null || this.#code === undefined) return null;
    try {
      const { registerSheet } = await tell(api, RegisterSheetDocument, { practice, code: this.#code }, { keepalive: true });
      return registerSheet?.accepted ? null : new RequestError('UNKNOWN_PRACTICE');
    } catch (error) {
      return error instanceof RequestError ? error : new RequestError('UNAVAILABLE');
    }
  }

  clear(): void {
    this.offers.clear();
    this.#renew();
  }

  get #ids(): string[] {
    return [...this.offers.keys()];
  }

  #codeIf(counts: boolean): string | undefined {
    // Words that come after a sheet was handed out would never have been told.
    if (!this.issued) this.#code ??= this.#newCode?.();
    return counts ? this.#code : undefined;
  }

  #renew(): void {
    this.issued = false;
    this.#code = undefined;
  }
}

const base = (api: string): string => new URL(api, document.baseURI).href.replace(/\/$/, '');
