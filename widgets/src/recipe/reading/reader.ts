/** A piece of text, and the language it is in. */
export interface Spoken {
  text: string;
  /** Language tag. */
  language: string;
}

/**
 * Reads aloud with voices of the device itself: others would send the text to somebody.
 * Without a voice for a language there is nothing to press.
 */
export class Reader {
  /** What is being read, by the id it was started with; null if nothing is. */
  reading: string | null = null;

  readonly #changed: () => void;
  readonly #synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;

  /** @param changed called when there is something new to show; voices may come late. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#synthesis?.addEventListener?.('voiceschanged', changed);
  }

  canRead = (language: string): boolean => this.#voiceFor(language) !== undefined;

  /** Pieces in a language without a voice are left out. */
  read(id: string, pieces: readonly Spoken[]): void {
    this.stop();
    const utterances = pieces.flatMap(({ text, language }) => {
      const voice = this.#voiceFor(language);
      if (voice === undefined || text.trim() === '') return [];
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate: 0.9 });
      return [utterance];
    });
    const last = utterances[utterances.length - 1];
    if (last === undefined) return;
    this.reading = id;
    const ended = (): void => {
      if (this.reading !== id) return;
      this.reading = null;
      this.#changed();
    };
    last.addEventListener('end', ended);
    for (const utterance of utterances) {
      utterance.addEventListener('error', ended);
      this.#synthesis?.speak(utterance);
    }
    this.#changed();
  }

  stop(): void {
    if (this.reading === null) return;
    this.reading = null;
    this.#synthesis?.cancel();
    this.#changed();
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const wanted = primaryOf(language);
    return (this.#synthesis?.getVoices() ?? []).find(({ lang, localService }) => localService && primaryOf(lang) === wanted);
  }
}

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
