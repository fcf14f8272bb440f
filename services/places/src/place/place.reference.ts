import type { PlacesContext } from '../context.js';
import { loadPlace } from './place.service.js';
import type { Place } from './place.type.js';

export function resolvePlace({ id }: { id: string }, context: PlacesContext): Promise<Place | null> {
  return loadPlace(id, context);
}
