import type { BundleOffer } from '../bundle/district-bundle.js';
import type { PrescriptionQuestion } from './question.js';

/**
 * Whether somebody is among those an offer is meant for: `OPEN` to everybody or to whoever asks for what was asked for, `MEANT` for people as this one said to be, for `YOUNG` or `OLDER` ones like this one,
 * for `OTHERS`, or `CLOSED` to this one.
 */
export type AudienceFit = 'OPEN' | 'MEANT' | 'YOUNG' | 'OLDER' | 'OTHERS' | 'CLOSED';

const VOLUNTEERS = 'volunteers';

/** Who asks for that is taken for one of them. */
const BY_NEED: Readonly<Record<string, readonly string[]>> = {
  'loneliness': ['people-living-alone'],
  'isolation': ['people-living-alone'],
  'bereavement': ['bereaved'],
  'caregiving': ['caregivers'],
  'dementia': ['people-with-dementia', 'caregivers'],
  'family': ['families', 'parents'],
  'arriving': ['newcomers'],
  'work': ['jobseekers'],
  'purpose': [VOLUNTEERS],
};
const AGE_GROUPS: ReadonlySet<string> = new Set(['older-people', 'young-people', 'children']);
const [CHILDREN_UNTIL, YOUNG_FROM, YOUNG_UNTIL, OLDER_FROM] = [13, 12, 26, 60];

/** Judges offers by whom they are meant for. */
export class AudienceJudge {
  private readonly own: ReadonlySet<string>;
  private readonly byNeed: ReadonlySet<string>;
  private readonly age: number | undefined;

  constructor({ needs, groups = [], age, language, access = [] }: Pick<PrescriptionQuestion, 'needs' | 'groups' | 'age' | 'language' | 'access'>) {
    this.byNeed = new Set(needs.flatMap((need) => (Object.hasOwn(BY_NEED, need) ? (BY_NEED[need] ?? []) : [])));
    this.own = new Set([...groups, ...ageGroups(age), ...(language === 'gsg' ? ['deaf-people'] : []), ...(access.includes('WHEELCHAIR') ? ['people-with-disabilities'] : [])]);
    this.age = age;
  }

  of({ groups = [], minimumAge = -Infinity, maximumAge = Infinity }: Pick<BundleOffer, 'groups' | 'minimumAge' | 'maximumAge'>): AudienceFit {
    if (this.age !== undefined && (this.age < minimumAge || this.age > maximumAge)) return 'CLOSED';
    if (groups.length === 0) return this.age === undefined && maximumAge <= YOUNG_UNTIL && !this.own.has('young-people') ? 'OTHERS' : 'OPEN';
    if (this.isAmongTheOthers(groups, 'men', 'women') || this.isAmongTheOthers(groups, 'women', 'men')) return 'CLOSED';
    // Drivers wanted: no answer to who cannot drive.
    if (groups.every((group) => group === VOLUNTEERS) && !this.own.has(VOLUNTEERS) && !this.byNeed.has(VOLUNTEERS)) return 'CLOSED';
    const fitting = groups.filter((group) => this.own.has(group));
    if (fitting.some((group) => !AGE_GROUPS.has(group))) return 'MEANT';
    if (fitting.length > 0) return fitting.includes('older-people') ? 'OLDER' : 'YOUNG';
    if (groups.some((group) => this.byNeed.has(group))) return 'OPEN';
    // Of somebody whose age nobody has said: most who come are not young.
    return this.age === undefined && !this.own.has('young-people') && groups.includes('older-people') ? 'OPEN' : 'OTHERS';
  }

  private isAmongTheOthers(groups: readonly string[], meant: string, other: string): boolean {
    return groups.includes(meant) && !groups.includes(other) && this.own.has(other) && !this.own.has(meant);
  }
}

function ageGroups(age: number | undefined): string[] {
  if (age === undefined) return [];
  if (age >= OLDER_FROM) return ['older-people'];
  return [...(age >= YOUNG_FROM && age <= YOUNG_UNTIL ? ['young-people'] : []), ...(age <= CHILDREN_UNTIL ? ['children'] : [])];
}
