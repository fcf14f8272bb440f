import { Query, Resolver } from 'type-graphql';

import { Attribution } from './attribution.type.js';

const ATTRIBUTIONS = [
  {
    subject: 'Gemeinden, Kreise, Einwohnerzahlen',
    attribution: '© Statistisches Bundesamt (Destatis), 2021, dl-de/by-2-0; Daten verändert',
    licence: 'dl-de/by-2-0',
    url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
  },
  {
    subject: 'Postleitzahlen',
    attribution: 'Postal code data © GeoNames (www.geonames.org), CC BY 4.0',
    licence: 'CC-BY-4.0',
    url: 'https://www.geonames.org/',
  },
];

@Resolver()
export class AttributionResolver {
  @Query(() => [Attribution], { description: 'The sources behind the gazetteer. Each entry names its own source in `provenance`.' })
  attributions(): Attribution[] {
    return ATTRIBUTIONS.map((attribution) => Object.assign(new Attribution(), attribution));
  }
}
