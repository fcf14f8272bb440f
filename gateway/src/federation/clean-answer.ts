import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { publicError } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { limits } from '../limits/limits.js';

/** What goes out, with masked errors. */
export interface GivenAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** Last look at an answer before it leaves: only `data`, a bounded list of `errors`, and the services it is without. */
export function clean(answer: GivenAnswer, context: object): void {
  // The gateway puts null-propagation notes here, with English texts that the mask never sees.
  delete answer.extensions;
  const degraded = degradedIn(context);
  if (degraded.length > 0) answer.extensions = { degraded };
  if (answer.data === null && answer.errors === undefined) answer.errors = [publicError(gatewayErrors.internal().toJSON())];
  if (answer.data === undefined && answer.errors !== undefined) answer.errors = answer.errors.slice(0, limits.errorsReported);
}

export const cleanAnswer: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind === 'single') clean(body.singleResult, contextValue);
      },
    };
  },
};

/** Names of services of whom something was left out, or said from memory; none if nobody noted any. */
const degradedIn = (context: object): string[] => ('degraded' in context && context.degraded instanceof Set ? [...context.degraded].map(String).toSorted() : []);
