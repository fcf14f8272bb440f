import { Position } from '@miteinander/kit/near/position.type.js';

import type { LocalityRow } from './locality.service.js';
import { Locality, LocalityKindEnum } from './locality.type.js';

export function toLocality({ id, label, name, kind, postal_code, ags, lat, lon }: LocalityRow): Locality {
  return Object.assign(new Locality(), {
    id,
    label,
    name,
    kind: LocalityKindEnum[kind],
    postalCode: postal_code,
    ags,
    position: Position.of(lat, lon),
  });
}
