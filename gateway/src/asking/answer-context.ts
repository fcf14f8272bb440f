import type { SubgraphName } from '../config.js';

/** What goes along with a question on its way through the gateway. Nothing in it says who asks. */
export interface AnswerContext {
  /** Ends when whoever asked has hung up; undefined where that cannot be known. */
  readonly closed?: AbortSignal | undefined;
  /** Ends when there is no time left, or nobody waits any more. Made when somebody first wants it: most only look at the deadline. */
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

const untilDeadline = ({ closed, deadline }: Pick<AnswerContext, 'closed' | 'deadline'>): AbortSignal => {
  const timeout = AbortSignal.timeout(Math.max(0, Math.ceil(deadline - performance.now())));
  return closed === undefined ? timeout : AbortSignal.any([timeout, closed]);
};

/** Apollo Server copies the properties of a context: what is noted on the way stands in objects that both have. */
class Question implements AnswerContext {
  readonly noted: { keys: Set<string> | null; signal?: AbortSignal } = { keys: null };
  readonly degraded = new Set<SubgraphName>();

  constructor(
    readonly closed: AbortSignal | undefined,
    readonly deadline: number,
  ) {}

  get signal(): AbortSignal {
    return (this.noted.signal ??= untilDeadline(this));
  }

  get keys(): Set<string> | null {
    return this.noted.keys;
  }

  set keys(keys: Set<string> | null) {
    this.noted.keys = keys;
  }
}

/** @param closed ends when the asker's connection does, if that is known */
export const answerContext = (milliseconds = ANSWER_MILLISECONDS, closed?: AbortSignal): AnswerContext => new Question(closed, performance.now() + milliseconds);

/** The context of an execution, whoever began it; one with the usual time for those who gave none. */
export const contextOf = (value: unknown): AnswerContext =>
  typeof value === 'object' && value !== null && 'deadline' in value && 'degraded' in value ? (value as AnswerContext) : answerContext();
