import { ask } from '../data/client.js';
import { LocateDocument, type LocateQuery } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';

/** What the directory knows about a typed place. */
export type PlaceAnswer =
  | { readonly kind: 'none' | 'asking' | 'unreachable' | 'unknown' | 'key' }
  | { readonly kind: 'known'; readonly label: string }
  /** Several places fit, or none quite: what to take instead. */
  | { readonly kind: 'suggestions'; readonly suggestions: readonly { readonly label: string; readonly place: string }[] };

const POSTCODE = /^\d{5}$/;
/** The eight digits of a municipality, which cannot be looked up by themselves. */
const KEY = /^\d{8}$/;

/** Never fails: without an answer, lines can be written all the same. */
export async function findPlace(api: string, text: string): Promise<PlaceAnswer> {
  const typed = text.trim();
  if (typed === '') return { kind: 'none' };
  if (KEY.test(typed)) return { kind: 'key' };
  try {
    const { locate } = await ask(api, LocateDocument, { text: typed });
    const exact = locate.filter(({ label, postalCode }) => (POSTCODE.test(typed) ? postalCode === typed : label.toLowerCase() === typed.toLowerCase()));
    const [only] = exact;
    if (only && (POSTCODE.test(typed) || exact.length === 1)) return { kind: 'known', label: inDistrict(only) };
    const suggestions = locate.map((found) => ({ label: inDistrict(found), place: found.postalCode ?? found.municipality?.ags ?? found.label }));
    return suggestions.length === 0 ? { kind: 'unknown' } : { kind: 'suggestions', suggestions };
  } catch (error) {
    return { kind: error instanceof RequestError && error.code === 'BAD_USER_INPUT' ? 'unknown' : 'unreachable' };
  }
}

const inDistrict = ({ label, municipality }: NonNullable<LocateQuery['locate']>[number]): string => (municipality === null || label.includes(municipality.district.name) ? label : `${label} (${municipality.district.name})`);
