import type { ApolloServerPlugin } from '@apollo/server';
import { publicError } from '../errors/public-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { limits } from '../limits/limits.js';

/** Last look at an answer before it leaves: only `data` and a bounded list of `errors`. */
export const cleanAnswer: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const answer = body.singleResult;
        // The gateway puts null-propagation notes here, with English texts that the mask never sees.
        delete answer.extensions;
        if (answer.data === null && answer.errors === undefined) answer.errors = [publicError(gatewayErrors.internal().toJSON())];
        if (answer.data === undefined && answer.errors !== undefined) answer.errors = answer.errors.slice(0, limits.errorsReported);
      },
    };
  },
};
