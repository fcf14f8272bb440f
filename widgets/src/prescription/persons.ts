/** For whom something is looked for, as far as it decides what is meant for somebody. It stays in the browser like every other wish. */
export type Person = 'WOMAN' | 'MAN' | 'OLDER_WOMAN' | 'OLDER_MAN' | 'YOUNG' | 'PARENT';

export const PERSONS: readonly Person[] = ['WOMAN', 'MAN', 'OLDER_WOMAN', 'OLDER_MAN', 'YOUNG', 'PARENT'];

/** Slugs of the groups that each belongs to; see `audienceGroups` of the API. */
const GROUPS: Record<Person, readonly string[]> = {
  WOMAN: ['women'],
  MAN: ['men'],
  OLDER_WOMAN: ['women', 'older-people'],
  OLDER_MAN: ['men', 'older-people'],
  YOUNG: ['young-people'],
  PARENT: ['parents', 'families'],
};

/** Nothing for somebody of whom nothing was said. */
export const groupsOf = (person: Person | ''): readonly string[] => (person === '' ? [] : GROUPS[person]);
