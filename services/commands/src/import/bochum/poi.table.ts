import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { CsvRow } from '../reading/csv-rows.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { bochumPosition } from './bochum-position.js';
import type { BochumTable } from './bochum-table.js';
import { bochumProvenance } from './bochum.provenance.js';
import { poiKinds } from './poi-kinds.js';
import { readPostalCodeAndCity } from './postal-code-and-city.js';

type PlaceBase = Omit<PlaceRecord, 'kinds' | 'categories'>;

interface PoiCategory {
  name: string;
  path: string;
  /** The city's own first choice among the categories of a place. */
  first: boolean;
}

interface PoiGroup {
  base: PlaceBase;
  line: number;
  categories: Map<string, PoiCategory>;
}

/** Day-care centres, playgrounds, schools, memorial stones: one place per poi_id, however many rows name it and in whatever order. */
export const poiTable: BochumTable = {
  label: 'Orte aus dem Stadtplan (Kitas, Spielplätze, Schulen, Stolpersteine)',
  columns: ['poi_id', 'name', 'str_hausnr', 'plz_ort', 'kategorie'],
  async *read(rows, notes) {
    const groups = new Map<string, PoiGroup>();
    for await (const row of rows) {
      const checks = new RecordChecks(row.line, notes);
      const base = readBase(row, checks);
      const category = readCategory(row, checks);
      if (checks.rejected) continue;
      const group = groups.get(base.provenance.externalId);
      if (!group) {
        groups.set(base.provenance.externalId, { base, line: row.line, categories: new Map([[category.path, category]]) });
        continue;
      }
      const field = differingField(group.base, base);
      if (field !== undefined) {
        checks.reject(field, row.value('poi_id'), `Die Angaben widersprechen denen in Zeile ${group.line} mit derselben poi_id.`);
        continue;
      }
      notes.merged();
      const known = group.categories.get(category.path);
      group.categories.set(category.path, { ...category, first: category.first || known?.first === true });
    }
    for (const { base, line, categories } of groups.values()) yield { record: { ...base, ...sortCategories([...categories.values()]) }, line };
  },
};

function readBase(row: CsvRow, checks: RecordChecks): PlaceBase {
  const id = checks.required('poi_id', row.value('poi_id'));
  const name = checks.required('name', row.value('name'));
  const street = checks.text('str_hausnr', row.value('str_hausnr'));
  const position = bochumPosition(checks, {
    lat: row.value('lat'),
    lon: row.value('lon'),
    east: row.value('rechts_utm'),
    north: row.value('hoch_utm'),
  });
  return definite({
    provenance: bochumProvenance(`poi/${id}`),
    name,
    position,
    address: checks.address(definite({ street, ...readPostalCodeAndCity(checks, row.value('plz_ort')) })),
    description: checks.paragraphs('beschreib', row.value('beschreib')),
    url: checks.link('link', row.value('link')),
  });
}

function readCategory(row: CsvRow, checks: RecordChecks): PoiCategory {
  const name = checks.required('kategorie', row.value('kategorie'));
  return { name, path: checks.text('kateg_pfad', row.value('kateg_pfad')) ?? name, first: row.value('erstkateg').trim() === '1' };
}

function sortCategories(categories: PoiCategory[]): Pick<PlaceRecord, 'kinds' | 'categories'> {
  const sorted = categories.toSorted((a, b) => Number(b.first) - Number(a.first) || (a.path < b.path ? -1 : 1));
  const kinds = new Set(sorted.flatMap(({ path }) => poiKinds(path)));
  if (kinds.size > 1) kinds.delete('OTHER');
  return { kinds: [...kinds], categories: [...new Set(sorted.map(({ name }) => name))] };
}

function differingField(a: PlaceBase, b: PlaceBase): string | undefined {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof PlaceBase>;
  return [...fields].find((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
