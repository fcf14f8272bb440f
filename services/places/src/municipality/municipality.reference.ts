import type { PlacesContext } from '../context.js';
import { toMunicipality } from './municipality.mapper.js';
import type { Municipality } from './municipality.type.js';

export async function resolveMunicipality({ ags }: { ags: string }, context: PlacesContext): Promise<Municipality | null> {
  const municipality = await context.municipalities.load(ags);
  return municipality && toMunicipality(municipality);
}
