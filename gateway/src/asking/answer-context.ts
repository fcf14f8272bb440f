import type { SubgraphName } from '../config.js';

/** What goes along with a question on its way through the gateway. Nothing in it says who asks. */
export interface AnswerContext {
  /** Ends when there is no time left, or nobody waits any more. */
  readonly signal: AbortSignal;
  /** When the answer has to be out, in milliseconds of `performance.now()`. */
  readonly deadline: number;
  /**
   * What the answer rests on: `Activity:<id>` for entities, `Query.<field>` for the fields it began with. Null as long as nobody has
   * noted it; then any change makes the answer old.
   */
  keys: Set<string> | null;
  /** Services of whom something was left out, or said from memory. */
  readonly degraded: Set<SubgraphName>;
}

/** How long people and programs wait for an answer, in milliseconds; a little less than a person does. */
export const ANSWER_MILLISECONDS = 5000;

/** Apollo Server copies the properties of a context: what is noted on the way stands in objects that both have. */
class Question implements AnswerContext {
  readonly noted: { keys: Set<string> | null } = { keys: null };
  readonly degraded = new Set<SubgraphName>();

  constructor(
    readonly signal: AbortSignal,
    readonly deadline: number,
  ) {}

  get keys(): Set<string> | null {
    return this.noted.keys;
  }

  set keys(keys: Set<string> | null) {
    this.noted.keys = keys;
  }
}

/** @param signal of the asker's connection, if it is known */
export const answerContext = (milliseconds = ANSWER_MILLISECONDS, signal?: AbortSignal): AnswerContext => {
  const timeout = AbortSignal.timeout(milliseconds);
  return new Question(signal === undefined ? timeout : AbortSignal.any([timeout, signal]), performance.now() + milliseconds);
};

/** The context of an execution, whoever began it; one with the usual time for those who gave none. */
export const contextOf = (value: unknown): AnswerContext =>
  typeof value === 'object' && value !== null && 'deadline' in value && 'degraded' in value ? (value as AnswerContext) : answerContext();
