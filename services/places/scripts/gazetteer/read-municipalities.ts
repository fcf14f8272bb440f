import { isInGermany } from './geo-point.ts';
import type { District, Municipality } from './gazetteer-model.ts';
import { column, readCsv, type CsvRow } from './read-csv.ts';

/** An independent city is its own district; its official district name only repeats a title ("Flensburg, Stadt"). */
const TITLE = /, .*$/;

/**
 * Reads the municipality directory of Destatis. Areas without a district or without a point in Germany are left out:
 * these are the German-Luxembourgish river condominium and the coastal waters, where nobody lives.
 */
export async function readMunicipalities(path: string): Promise<{ districts: District[]; municipalities: Municipality[] }> {
  const districts = new Map<string, District>();
  const municipalities: Municipality[] = [];
  for await (const row of readCsv(path)) {
    const municipality = toMunicipality(row);
    if (column(row, 'kreis') === '' || !isInGermany(municipality.point)) continue;
    municipalities.push(municipality);
    districts.set(municipality.districtCode, toDistrict(row));
  }
  return { districts: [...districts.values()], municipalities };
}

function toMunicipality(row: CsvRow): Municipality {
  return {
    ags: column(row, 'ags'),
    ars: column(row, 'ars'),
    name: column(row, 'name_kurz'),
    fullName: column(row, 'gemeindename'),
    districtCode: column(row, 'kreis_ags'),
    population: Number(column(row, 'bevoelkerung')),
    areaKm2: Number(column(row, 'flaeche_km2')),
    point: { lat: Number(column(row, 'lat')), lon: Number(column(row, 'lon')) },
    seatPostcode: column(row, 'plz_verwaltungssitz') || undefined,
  };
}

function toDistrict(row: CsvRow): District {
  return {
    code: column(row, 'kreis_ags'),
    name: column(row, 'kreis').replace(TITLE, ''),
    kind: column(row, 'kreis_typ'),
    state: column(row, 'land'),
  };
}
