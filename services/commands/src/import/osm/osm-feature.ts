import { z } from 'zod';
import type { Geometry } from './representative-point.js';

const point = z.tuple([z.number(), z.number()]).rest(z.number()).transform(([lon, lat]): [number, number] => [lon, lat]);
const line = z.array(point).min(1);
const area = z.array(line).min(1);

const geometry: z.ZodType<Geometry> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: point }),
  z.object({ type: z.enum(['MultiPoint', 'LineString']), coordinates: line }),
  z.object({ type: z.enum(['MultiLineString', 'Polygon']), coordinates: area }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(area).min(1) }),
]);

export const osmFeature = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  properties: z.record(z.string(), z.unknown()),
  geometry,
});

export type OsmFeature = z.infer<typeof osmFeature>;
