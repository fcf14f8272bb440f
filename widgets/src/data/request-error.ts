/** Why a request brought no data: the answer's own code and words, or OFFLINE / UNAVAILABLE when there was no proper answer. */
export class RequestError extends Error {
  readonly code: string;
  /** Sentences by language, as the API gives them; empty when the failure is not about the question. */
  readonly words: Readonly<Record<string, { message: string; hint: string }>>;

  constructor(code: string, words: RequestError['words'] = {}) {
    super(code);
    this.code = code;
    this.words = words;
  }

  /** True if the API has answered and it is the question that must change. */
  get isAnswer(): boolean {
    return Object.keys(this.words).length > 0;
  }
}
