import { Position } from '@miteinander/kit/near/position.type.js';

import type { District as DistrictEntity, Municipality as MunicipalityEntity } from './municipality.entity.js';
import { District, Municipality } from './municipality.type.js';

export function toDistrict({ code, name, kind }: DistrictEntity): District {
  return Object.assign(new District(), { ags: code, name, kind });
}

/** The entity must come with its district loaded. */
export function toMunicipality(entity: MunicipalityEntity): Municipality {
  const { ags, ars, name, fullName, population, lat, lon } = entity;
  return Object.assign(new Municipality(), {
    ags,
    ars,
    name,
    fullName,
    district: toDistrict(entity.district.unwrap()),
    population: population ?? null,
    position: Position.of(lat, lon),
  });
}
