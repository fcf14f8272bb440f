import { join } from 'node:path';
import type { Gazetteer } from './gazetteer-model.ts';
import { locateRows } from './located-row.ts';
import { MunicipalityFinder } from './municipality-finder.ts';
import { readMunicipalities } from './read-municipalities.ts';
import { readPostcodeRows } from './read-postcode-rows.ts';
import { resolveCompanyPostcodes } from './resolve-company-postcodes.ts';
import { resolveDeliveryPostcodes } from './resolve-delivery-postcodes.ts';
import { resolveSeatPostcodes } from './resolve-seat-postcodes.ts';

/** The two files that everything is made from, below the folder with the raw data. */
export const SOURCES = {
  /** Destatis, dl-de/by-2-0. */
  municipalities: 'municipalities/gemeinden_de_clean.csv',
  /** GeoNames, CC BY 4.0. */
  postcodes: 'postcodes/geonames_de_zipcodes.csv',
};

export async function makeGazetteer(rawFolder: string): Promise<Gazetteer> {
  const { districts, municipalities } = await readMunicipalities(join(rawFolder, SOURCES.municipalities));
  const rows = await readPostcodeRows(join(rawFolder, SOURCES.postcodes));

  const deliveryRows = rows.filter(({ kind }) => kind === 'DELIVERY');
  const located = locateRows(deliveryRows, new MunicipalityFinder(municipalities));
  const delivery = resolveDeliveryPostcodes(located, municipalities);

  const areas = new Set(delivery.map(({ postcode }) => postcode));
  const companyRows = rows.filter(({ kind, postcode }) => kind === 'COMPANY' && !areas.has(postcode));
  const company = resolveCompanyPostcodes(companyRows, delivery, municipalities);

  const known = [...delivery, ...company];
  return { districts, municipalities, postcodes: [...known, ...resolveSeatPostcodes(municipalities, known, located)] };
}
