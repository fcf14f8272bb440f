import type { Language } from '../../base/language.js';
import type { Spoken } from '../../base/strings/strings.js';

/** What every piece of the list needs to put itself into words. */
export interface Words {
  language: Language;
  strings: Spoken;
  now: Date;
  /** A need's German name in the visitor's language; absent where nobody can say. */
  needName?: ((label: string) => string | null) | undefined;
}
