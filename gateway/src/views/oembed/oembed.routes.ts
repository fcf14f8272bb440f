import type { FastifyInstance } from 'fastify';
import { errorBody } from '../../errors/public-error.js';
import { gatewayErrors } from '../../errors/gateway-errors.js';
import { jsonType } from '../../http/json-type.js';
import type { Rendered } from '../rendered.js';
import type { ServeView } from '../serve-views.js';
import type { ViewContext } from '../view-context.js';
import { oembed } from './oembed.js';

const further = ['url', 'maxwidth', 'maxheight', 'format'];

const refused = (status: number, error = gatewayErrors.oembedUnknown()): Rendered => ({ status, text: JSON.stringify(errorBody(error)), keep: false });

/** `/oembed?url=…`: how an address of ours can be shown on somebody else's site, after oembed.com. */
export const oembedRoutes = (fastify: FastifyInstance, serve: ServeView, context: ViewContext): void => {
  const render = async (asked: URLSearchParams): Promise<Rendered> => {
    if ((asked.get('format') ?? 'json') !== 'json') return refused(501, gatewayErrors.oembedFormat());
    const answer = await oembed(asked, context);
    return answer === null ? refused(404) : { status: 200, text: JSON.stringify(answer), keep: true };
  };
  fastify.get('/oembed', (request, reply) => serve(request, reply, { type: jsonType, further, render }));
};
