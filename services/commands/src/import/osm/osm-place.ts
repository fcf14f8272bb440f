import { definite } from '../checks/definite.js';
import { readPosition } from '../checks/read-position.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { osmAccessibility } from './osm-accessibility.js';
import type { OsmFeature } from './osm-feature.js';
import { osmKind } from './osm-kinds.js';
import { osmProvenance } from './osm.provenance.js';
import { representativePoint } from './representative-point.js';

type Tag = (key: string) => string | undefined;

/** Undefined when the checks rejected the object. Keys beginning with „_“ are somebody's additions, not OpenStreetMap's. */
export function osmPlace(feature: OsmFeature, checks: RecordChecks): PlaceRecord | undefined {
  const { properties } = feature;
  const tag: Tag = (key) => {
    const value = properties[key];
    return typeof value === 'string' || typeof value === 'number' ? checks.text(key, String(value)) : undefined;
  };
  const id = readId(feature, checks);
  const kind = osmKind(tag);
  if (!kind) checks.reject('amenity', tag('amenity') ?? '', 'Diese Art von Ort führt das Verzeichnis nicht.');
  const position = readPoint(feature, checks);
  if (!kind || !position) return undefined;

  const place = definite<PlaceRecord>({
    provenance: osmProvenance(id),
    name: tag('name:de') ?? tag('name') ?? kind.label,
    kinds: [kind.kind],
    categories: [kind.label],
    position,
    address: address(checks, tag),
    description: description(checks, properties, tag),
    url: checks.link('website', firstOf(tag('website') ?? tag('contact:website') ?? tag('url'))),
    phone: firstOf(tag('phone') ?? tag('contact:phone')),
    openingHours: tag('opening_hours'),
    accessibility: osmAccessibility(checks, tag),
    confirmedOn: confirmedOn(tag('check_date') ?? tag('survey:date')),
  });
  return checks.rejected ? undefined : place;
}

function readId({ id, properties }: OsmFeature, checks: RecordChecks): string {
  const written = [properties['@id'], id, `${properties['osm_type']}/${properties['osm_id']}`].map((key) => String(key ?? '').trim());
  const key = written.find((text) => /^(?:node|way|relation)\/\d+$/u.test(text));
  if (key !== undefined) return key;
  const raw = written.find((text) => text !== '') ?? '';
  checks.reject('id', raw, 'Es fehlt der OSM-Schlüssel, etwa „node/123“. Ohne ihn wäre ein zweiter Import nicht wiederzuerkennen.');
  return '';
}

function readPoint({ geometry }: OsmFeature, checks: RecordChecks): GeoPoint | undefined {
  const [lon, lat] = representativePoint(geometry) ?? [];
  const reading = readPosition(lat, lon);
  if (!reading.ok) checks.reject('geometry', `${lat} ${lon}`, reading.reason);
  else if (reading.repair) checks.repair('geometry', `${lat} ${lon}`, reading.repair);
  return reading.ok ? reading.position : undefined;
}

function address(checks: RecordChecks, tag: Tag) {
  const street = tag('addr:street') ?? tag('addr:place') ?? tag('object:street');
  const number = tag('addr:housenumber') ?? tag('object:housenumber');
  return checks.address(
    definite({
      street: street && number ? `${street} ${number}` : street,
      postalCode: checks.postalCode('addr:postcode', tag('addr:postcode') ?? tag('object:postcode')),
      city: tag('addr:city') ?? tag('object:city'),
    }),
  );
}

/** The name of a private person who looks after a bookcase is not carried over. */
function description(checks: RecordChecks, properties: OsmFeature['properties'], tag: Tag): string | undefined {
  const written = properties['description:de'] ?? properties['description'];
  const text = typeof written === 'string' ? checks.paragraphs('description', written) : undefined;
  const operator = tag('operator:type') === 'private_individual' ? undefined : tag('operator');
  return [text, operator && `Betrieben von: ${operator}`].filter(Boolean).join('\n\n') || undefined;
}

const firstOf = (value: string | undefined) => value?.split(';')[0]?.trim() || undefined;

/** Whole days only: „2019-07“ names no day on which the place was seen. */
function confirmedOn(value: string | undefined): string | undefined {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
}
