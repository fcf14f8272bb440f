import { AudienceGroup } from './audience-group.type.js';
import { audienceGroups } from './audience-groups.js';
import { categories } from './categories.js';
import { Category } from './category.type.js';
import { NeedCode } from './need-code.type.js';
import { codesOfNeed } from './need-codes.js';
import { Need } from './need.type.js';
import { needs } from './needs.js';

const allNeeds = needs.map(({ slug, label, plainLabel, description }) =>
  Object.assign(new Need(), { slug, label, plainLabel, description, codes: codesOfNeed(slug).map((code) => Object.assign(new NeedCode(), code)) }),
);
const allCategories = categories.map(({ slug, label, description }) => Object.assign(new Category(), { slug, label, description }));
const allAudienceGroups = audienceGroups.map(({ slug, label, english, description }) =>
  Object.assign(new AudienceGroup(), { slug, label, englishLabel: english, description }),
);

/** The needs with these slugs in the taxonomy's order, or all. Slugs that are not ours are left out. */
export const toNeeds = (slugs?: readonly string[]): Need[] => (slugs ? allNeeds.filter(({ slug }) => slugs.includes(slug)) : allNeeds);

/** The categories with these slugs in the vocabulary's order, or all. Slugs that are not ours are left out. */
export const toCategories = (slugs?: readonly string[]): Category[] =>
  slugs ? allCategories.filter(({ slug }) => slugs.includes(slug)) : allCategories;

/** The audience groups with these slugs in the vocabulary's order, or all. Slugs that are not ours are left out. */
export const toAudienceGroups = (slugs?: readonly string[]): AudienceGroup[] =>
  slugs ? allAudienceGroups.filter(({ slug }) => slugs.includes(slug)) : allAudienceGroups;
