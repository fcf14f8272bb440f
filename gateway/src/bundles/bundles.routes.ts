import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import { LRUCache } from 'lru-cache';
import { internal } from '../documents/create-ask.js';
import { sendAnswer } from '../documents/send-answer.js';
import { faultForLog } from '../errors/mask-service-errors.js';
import { publicError } from '../errors/public-error.js';
import type { CodedExtensions } from '../errors/coded-extensions.js';
import { jsonType } from '../http/json-type.js';
import type { AskBundle } from './bundle-documents.js';
import { bundlePlace } from './bundle-place.js';
import { DistrictBundles, type DistrictBundlesOptions } from './district-bundles.js';
import { readDistrict } from './read-district.js';
import { readyDistrict, type ReadyDistrict } from './ready-district.js';

/** Always asked for again: a pause must be seen by the next one who looks. */
const bundleCaching = 'public, no-cache';

/** What the bundles need beside the address. */
export interface BundlesContext {
  readonly ask: AskBundle;
  now(): Date;
  readonly options?: DistrictBundlesOptions | undefined;
}

/** `GET /bundles/<place>` and `GET /bundles/<place>/texts`: all offers of a district at once, see `DistrictBundle`. */
export const bundlesRoutes = (fastify: FastifyInstance, { ask, now, options }: BundlesContext): void => {
  const bundles = new DistrictBundles(
    {
      position: async () => {
        const day = berlinDay(now());
        const answer = await ask('LatestChangeView', {});
        return answer.ok ? { ok: true, position: `${day} ${answer.data.latestChange}` } : answer;
      },
      build: async (ags) => {
        try {
          const read = await readDistrict(ask, ags, berlinDay(now()));
          return read.ok ? { ok: true, ready: readyDistrict(read.content), whole: read.content.whole } : read;
        } catch (error) {
          fastify.log.error(faultForLog(error), 'a bundle could not be built');
          return { ok: false, error: internal };
        }
      },
      failed: (reason) => fastify.log.warn(typeof reason === 'string' ? { reason } : faultForLog(reason), 'the last good bundle is served'),
    },
    options,
  );

  const refuse = (reply: FastifyReply, error: CodedExtensions): FastifyReply => {
    const unknown = error.code.startsWith('UNKNOWN_');
    if (!unknown) void reply.header('retry-after', 60);
    return reply
      .code(unknown ? 404 : 503)
      .header('cache-control', 'no-store')
      .type(jsonType)
      .send(JSON.stringify({ errors: [publicError({ message: '', extensions: { ...error } })] }));
  };

  const keyOf = createKeyOf(ask);
  const serve = (part: keyof ReadyDistrict) => async (request: FastifyRequest<{ Params: { place: string } }>, reply: FastifyReply) => {
    const key = await keyOf(request.params.place);
    if (!key.ok) return refuse(reply, key.error);
    const built = await bundles.get(key.ags);
    return built.ok ? sendAnswer(request, reply, jsonType, built.ready[part], bundleCaching) : refuse(reply, built.error);
  };
  fastify.get<{ Params: { place: string } }>('/bundles/:place', serve('bundle'));
  fastify.get<{ Params: { place: string } }>('/bundles/:place/texts', serve('texts'));
};

type Key = { ok: true; ags: string } | { ok: false; error: CodedExtensions };

/** Finds the district of a place. Districts do not change while the gateway runs, so that those found are remembered. */
const createKeyOf = (ask: AskBundle): ((place: string) => Promise<Key>) => {
  const found = new LRUCache<string, string>({ max: 5000 });
  return async (place) => {
    const known = found.get(place);
    if (known !== undefined) return { ok: true, ags: known };
    const answer = await ask('DistrictView', bundlePlace(place));
    if (!answer.ok) return answer;
    found.set(place, answer.data.district.ags);
    return { ok: true, ags: answer.data.district.ags };
  };
};
