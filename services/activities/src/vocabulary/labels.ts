import { categories } from './categories.js';
import { needs } from './needs.js';

const categoryLabels = new Map<string, string>(categories.map(({ slug, label }) => [slug, label]));
const needLabels = new Map<string, string>(needs.map(({ slug, label }) => [slug, label]));

/** German label of a category slug; the slug itself if it is not one of ours. */
export const categoryLabel = (slug: string): string => categoryLabels.get(slug) ?? slug;

/** German label of a need slug; the slug itself if it is not one of ours. */
export const needLabel = (slug: string): string => needLabels.get(slug) ?? slug;
