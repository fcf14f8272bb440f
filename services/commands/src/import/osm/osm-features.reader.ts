import { RecordChecks } from '../checks/record-checks.js';
import type { FileReader } from '../import-format.js';
import { jsonItems } from '../reading/json-items.js';
import type { SourceFile } from '../reading/source-file.js';
import { osmFeature } from './osm-feature.js';
import { osmPlace } from './osm-place.js';

export const osmFeaturesReader = (file: SourceFile): FileReader<'places'> => ({
  kind: 'places',
  label: 'Orte aus OpenStreetMap',
  async *read(notes) {
    for await (const { line, value } of jsonItems(file, 'features')) {
      notes.read();
      const checks = new RecordChecks(line, notes);
      const feature = osmFeature.safeParse(value);
      if (!feature.success) {
        const issue = feature.error.issues[0];
        checks.reject(issue?.path.join('.') ?? '', JSON.stringify(value) ?? '', 'Das ist kein GeoJSON-Objekt mit Eigenschaften und Geometrie.');
        continue;
      }
      const record = osmPlace(feature.data, checks);
      if (record) yield { record, line };
    }
  },
});
