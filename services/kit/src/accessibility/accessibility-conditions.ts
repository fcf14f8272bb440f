import { Conditions } from '../database/conditions.js';
import type { AccessibilityFilter } from './accessibility-filter.input.js';
import { factOf } from './has-feature.js';

/** The filter as conditions on a `jsonb` column that holds AccessibilityFacts or null; none for a filter that asks for nothing. */
export function accessibilityConditions(column: string, { allOf, unknownMayPass }: AccessibilityFilter): Conditions {
  const conditions = new Conditions();
  for (const { fact, holds, fails } of [...new Set(allOf)].map(factOf)) {
    if (unknownMayPass) conditions.add(`coalesce(${column} @> ?::jsonb, false) is false`, JSON.stringify({ [fact]: fails }));
    else conditions.add(`${column} @> ?::jsonb`, JSON.stringify({ [fact]: holds }));
  }
  return conditions;
}
