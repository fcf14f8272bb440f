import type { FileNotes } from '../import-format.js';
import type { AddressRecord } from '@miteinander/kit/address/address.record.js';
import { type CleanText, cleanLine, cleanParagraphs } from './clean-text.js';
import { readLink } from './read-link.js';
import { readPostalCode } from './read-postal-code.js';

const LONGEST_TEXT = 20_000;
const REMOVED_VALUE = /\[[^\]]*entfernt\]/iu;

/** The checks of one row. The first rejection is noted and ends it: ask `rejected` before using what was read. */
export class RecordChecks {
  rejected = false;

  constructor(
    readonly line: number,
    private readonly notes: FileNotes,
  ) {}

  reject(field: string, value: string, reason: string): void {
    if (this.rejected) return;
    this.rejected = true;
    this.notes.reject({ line: this.line, field, value, reason });
  }

  repair(field: string, value: string, reason: string): void {
    if (!this.rejected) this.notes.repair({ line: this.line, field, value, reason });
  }

  required(field: string, raw: string | null | undefined): string {
    const text = this.text(field, raw);
    if (text === undefined) this.reject(field, raw ?? '', 'Dieses Feld darf nicht leer sein.');
    return text ?? '';
  }

  /** One line of text; undefined when empty or masked by the source. */
  text(field: string, raw: string | null | undefined): string | undefined {
    return this.clean(field, raw, cleanLine);
  }

  paragraphs(field: string, raw: string | null | undefined): string | undefined {
    return this.clean(field, raw, cleanParagraphs);
  }

  link(field: string, raw: string | null | undefined): string | undefined {
    const text = this.text(field, raw);
    if (text === undefined) return undefined;
    const reading = readLink(text);
    if (reading.ok) return reading.url;
    this.repair(field, text, `${reading.reason} Der Link wurde weggelassen.`);
    return undefined;
  }

  postalCode(field: string, raw: string | null | undefined): string | undefined {
    const text = this.text(field, raw);
    if (text === undefined) return undefined;
    const reading = readPostalCode(text);
    if (!reading.ok) this.repair(field, text, `${reading.reason} Die Angabe wurde weggelassen.`);
    else if (reading.repair) this.repair(field, text, reading.repair);
    return reading.ok ? reading.postalCode : undefined;
  }

  /** Undefined rather than an address without any part. */
  address(parts: AddressRecord): AddressRecord | undefined {
    const address: AddressRecord = {};
    if (parts.street) address.street = parts.street;
    if (parts.postalCode) address.postalCode = parts.postalCode;
    if (parts.city) address.city = parts.city;
    return Object.keys(address).length > 0 ? address : undefined;
  }

  private clean(field: string, raw: string | null | undefined, cleaner: (raw: string) => CleanText): string | undefined {
    if (raw === null || raw === undefined) return undefined;
    if (raw.length > LONGEST_TEXT) {
      this.reject(field, raw, `Der Text ist länger als ${LONGEST_TEXT.toLocaleString('de-DE')} Zeichen.`);
      return undefined;
    }
    const { text, controlCharactersRemoved } = cleaner(raw);
    if (controlCharactersRemoved) this.repair(field, raw, 'Unsichtbare Steuerzeichen wurden entfernt.');
    return text === '' || text === text.match(REMOVED_VALUE)?.[0] ? undefined : text;
  }
}
