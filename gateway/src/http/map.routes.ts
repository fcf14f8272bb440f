import type { FastifyInstance } from 'fastify';

import { errorBody } from '../errors/public-error.js';
import { readBox } from '../outlines/box.js';
import { mapErrors } from '../outlines/map-errors.js';
import type { MapTiles } from '../outlines/map-tiles.js';
import { outlinesWithin } from '../outlines/outlines-within.js';
import { readOutlines } from '../outlines/outlines.js';
import { jsonType } from './json-type.js';

/** Outlines change once in years. */
const outlinesCaching = 'public, max-age=86400, stale-while-revalidate=604800';
/** An operator who changes tiles does not want to wait for a day. */
const configCaching = 'public, max-age=3600, stale-while-revalidate=86400';

/** What maps are drawn on: our own outlines, and where an operator's tiles are, if there are some. */
export const mapRoutes = async (fastify: FastifyInstance, tiles?: MapTiles): Promise<void> => {
  const outlines = await readOutlines();
  const config = JSON.stringify({ tiles: tiles ?? null });

  fastify.get('/map/config.json', async (_request, reply) => reply.header('cache-control', configCaching).type(jsonType).send(config));

  fastify.get<{ Querystring: { bbox?: unknown } }>('/map/outlines', async ({ query }, reply) => {
    const text = String(query.bbox ?? '');
    const box = readBox(text);
    if (box === undefined) return reply.code(400).header('cache-control', 'no-store').type(jsonType).send(JSON.stringify(errorBody(mapErrors.badBox(text))));
    return reply.header('cache-control', outlinesCaching).type(jsonType).send(JSON.stringify(outlinesWithin(box, outlines)));
  });
};
