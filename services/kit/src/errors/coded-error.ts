import { GraphQLError } from 'graphql';

/** One language's version of what went wrong and what to do about it. */
export interface Explanation {
  message: string;
  hint: string;
}

export interface CodedErrorDetails {
  /** Stable, SCREAMING_SNAKE_CASE; what a client branches on. */
  code: string;
  /** Path of the argument at fault, such as `near.postalCode`. */
  field: string;
  de: Explanation;
  en: Explanation;
  /** Values that would have been accepted, best first. */
  suggestions?: string[];
}

/**
 * An error the asker can do something about. It passes the gateway's mask unchanged:
 * `message` and `extensions.hint` hold both languages, `extensions.de` and `extensions.en` one each.
 */
export class CodedError extends GraphQLError {
  constructor({ code, field, de, en, suggestions = [] }: CodedErrorDetails) {
    super(`${de.message} / ${en.message}`, {
      extensions: { code, field, hint: `${de.hint} / ${en.hint}`, de, en, suggestions },
    });
  }
}
