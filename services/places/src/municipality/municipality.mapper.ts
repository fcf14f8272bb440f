import { Position } from '@miteinander/kit/near/position.type.js';

import type { StoredMunicipality } from './municipality.loader.js';
import { District, Municipality } from './municipality.type.js';

export function toDistrict({ code, name, kind }: StoredMunicipality['district']): District {
  return Object.assign(new District(), { ags: code, name, kind });
}

export function toMunicipality(municipality: StoredMunicipality): Municipality {
  const { ags, ars, name, fullName, district, population, lat, lon } = municipality;
  return Object.assign(new Municipality(), {
    ags,
    ars,
    name,
    fullName,
    district: toDistrict(district),
    population: population ?? null,
    position: Position.of(lat, lon),
  });
}
