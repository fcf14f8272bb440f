import type { AddressRecord } from '@miteinander/kit/address/address.record.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import { cleanLine } from '../checks/clean-text.js';
import { readNumber } from '../checks/read-number.js';
import { readPosition } from '../checks/read-position.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { EventProperties } from './event-properties.js';
import { plainText } from './plain-text.js';
import { type AddressedPlace, readAddress } from './read-address.js';

/** Where an event is, as far as its calendar says so. */
export type EventLocation =
  | { kind: 'PLACE'; key: string; name: string; address?: AddressRecord; position?: GeoPoint }
  | { kind: 'ONLINE'; url?: string }
  /** A name that nobody can find without knowing the place: „Seminarraum“. */
  | { kind: 'TEXT'; text: string }
  | { kind: 'UNKNOWN' };

const ONLINE = /^(?:online|digital|zoom|teams|videokonferenz|online-veranstaltung|zoom-meeting|microsoft teams-besprechung)$/iu;
const MAIL_ADDRESS = /(?:mailto:)?[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/giu;

/** The location without mail addresses: Exchange writes those of rooms and people there. */
export const locationText = (event: EventProperties): string =>
  cleanLine(plainText(event.text('LOCATION') ?? '').replace(/\r?\n/gu, ', ').replace(MAIL_ADDRESS, '')).text.replace(/^[,;\s]+|[,;\s]+$/gu, '');

/** A place needs a postcode or a point to be found; `usual` is where events without a location are. */
export function eventLocation(event: EventProperties, title: string, usual: string | undefined, checks: RecordChecks): EventLocation {
  const text = locationText(event) || usual || '';
  const link = /^https?:\/\/\S+$/iu.exec(text)?.[0];
  if (link !== undefined) return { kind: 'ONLINE', url: link };
  if (ONLINE.test(text)) return { kind: 'ONLINE' };
  const position = readGeo(event, checks);
  const place = readAddress(text);
  if (place) return { kind: 'PLACE', key: addressKey(place), ...place, ...(position && { position }) };
  if (position) return { kind: 'PLACE', ...placeAt(text, title), position };
  return text === '' ? { kind: 'UNKNOWN' } : { kind: 'TEXT', text };
}

/** The same for „Haus, Weg 1, 12345 Ort“ and „Haus @ Weg 1 12345 Ort, Deutschland“. */
const addressKey = ({ name, address: { street, postalCode, city } }: AddressedPlace) =>
  [name, street, postalCode, city].map((part) => (part ?? '').toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()).join('|');

/** A point without words belongs to the offer alone. */
function placeAt(text: string, title: string): Pick<AddressedPlace, 'name'> & { key: string } {
  return text === '' ? { name: `Treffpunkt „${title}“`, key: `treffpunkt ${title.toLowerCase()}` } : { name: text, key: text.toLowerCase() };
}

function readGeo(event: EventProperties, checks: RecordChecks): GeoPoint | undefined {
  const written = event.first('GEO')?.written;
  if (written === undefined) return undefined;
  const [lat = '', lon = ''] = written.replaceAll('\\', '').split(';');
  const reading = readPosition(readNumber(lat), readNumber(lon));
  if (!reading.ok) checks.repair('GEO', written, `${reading.reason} Die Koordinaten wurden weggelassen.`);
  else if (reading.repair) checks.repair('GEO', written, reading.repair);
  return reading.ok ? reading.position : undefined;
}
