import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

/** What places publish about their accessibility, by place id; null for a place that says nothing or does not exist. */
export function placeAccessibilityLoader(em: EntityManager): DataLoader<string, AccessibilityFacts | null> {
  return new DataLoader(async (ids) => {
    const rows = await em.execute<{ id: string; accessibility: AccessibilityFacts | null }[]>(
      'select id, accessibility from places.place_v1 where id = any(?::uuid[])',
      [`{${ids.join(',')}}`],
    );
    const found = new Map(rows.map(({ id, accessibility }) => [id, accessibility]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
