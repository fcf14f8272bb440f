import { bochumFormat } from './bochum/bochum.format.js';
import { icsFormat } from './ics/ics.format.js';
import type { ImportFormat } from './import-format.js';
import { librariesFormat } from './libraries/libraries.format.js';
import { osmFormat } from './osm/osm.format.js';
import { villageFormat } from './village/village.format.js';

/** A new format is added here and nowhere else. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [bochumFormat, osmFormat, villageFormat, librariesFormat, icsFormat];
