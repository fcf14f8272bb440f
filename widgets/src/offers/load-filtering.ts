import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { wordsOf } from '../base/words/words-of.js';
import { ask } from '../data/client.js';
import type { FilterHost, Filtering } from './filtering.js';
import { SIMPLE_FILTERS } from './simple-filters.js';

/** Whether a page wants more than the element can do by itself. */
export const wantsFiltering = (filters: readonly string[], syncUrl: boolean): boolean => syncUrl || filters.some((name) => !SIMPLE_FILTERS.some((simple) => simple === name));

/** Fetches the filters; null if they do not come. */
export async function loadFiltering(host: FilterHost): Promise<Filtering | null> {
  const code = await import('../filters/filters.js').catch(() => null);
  return code?.createFiltering({ html, nothing, live, ask, wordsOf }, host) ?? null;
}
