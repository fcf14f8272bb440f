import type { ImportFormat } from '../import-format.js';
import { readCsvHeader } from '../reading/csv-header.js';
import { COMMUNITY_CENTRE_COLUMNS, communityCentresReader } from './community-centres.reader.js';
import { osmFeaturesReader } from './osm-features.reader.js';

/** Exports of OpenStreetMap: GeoJSON as overpass-turbo and osmtogeojson write it, and the list of community centres' addresses. */
export const osmFormat: ImportFormat = {
  name: 'osm',
  description: 'Orte aus OpenStreetMap: Bücherschränke, Büchereien, Gemeinschaftshäuser und mehr (GeoJSON oder CSV)',
  shapes: ['GeoJSON mit „features“', 'CSV mit osm_id und Adresse'],
  example: 'public_bookcases.geojson',
  endings: ['.geojson', '.json', '.csv'],
  async recognise(file) {
    if (file.opening.trimStart().startsWith('{')) {
      return /"type"\s*:\s*"FeatureCollection"|"features"\s*:\s*\[/u.test(file.opening) ? [osmFeaturesReader(file)] : [];
    }
    const header = await readCsvHeader(file.opening);
    return header && COMMUNITY_CENTRE_COLUMNS.every((column) => header.columns.includes(column)) ? [communityCentresReader(file, header)] : [];
  },
};
