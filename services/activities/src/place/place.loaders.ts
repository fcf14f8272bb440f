import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import DataLoader from 'dataloader';

const ACCESSIBILITY = 'select id, accessibility from places.place_v1 where id = any($1::uuid[])';

/** What places publish about their accessibility, by place id; null for a place that says nothing or does not exist. */
export function placeAccessibilityLoader(reader: Reading): DataLoader<string, AccessibilityFacts | null> {
  return new DataLoader(async (ids) => {
    const rows = await reader.read<{ id: string; accessibility: AccessibilityFacts | null }>({ name: 'accessibility-of-places', text: ACCESSIBILITY, values: [ids] });
    const found = new Map(rows.map(({ id, accessibility }) => [id, accessibility]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
