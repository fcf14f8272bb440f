import fc from 'fast-check';

import type { Mood, Moody } from './moody-schema.js';

/** An object with some generations of relatives, whose fields are in these moods; a ghost has no type that could be answered. */
export function arbitraryMoody(given: readonly Mood[], types: readonly Moody['type'][], generations = 3): fc.Arbitrary<Moody> {
  return fc.record({
    type: fc.constantFrom(...types),
    moods: fc.array(fc.constantFrom(...given), { minLength: 6, maxLength: 6 }),
    relatives: generations === 0 ? fc.constant([]) : fc.array(arbitraryMoody(given, types, generations - 1), { maxLength: 2 }),
  });
}

const when = fc.constantFrom('', '', '', ' @skip(if: $yes)', ' @include(if: $no)', ' @include(if: true)', ' @skip(if: $no)');
const LEAVES = ['type', 'name', 'size', 'legs', 'nicknames', 'path', 'asked', '__typename', 'other: name', 'said', 'loud: said(text: "x", times: $times)', 'third: said(times: 3, size: LARGE)'];
const OWN = { Animal: [], Cat: ['lives'], Dog: ['tricks'], Pet: [] };

/** What is asked of an object of a type, so many levels deep; `$yes` and `$no` are booleans, `$times` is a number. */
function selections(on: keyof typeof OWN, levels: number): fc.Arbitrary<string> {
  const leaf = fc.tuple(fc.constantFrom(...(on === 'Pet' ? ['__typename'] : [...LEAVES, ...OWN[on]])), when).map((parts) => parts.join(''));
  if (levels === 0) return leaf;
  const within = (name: string, type: keyof typeof OWN): fc.Arbitrary<string> => fc.tuple(when, selections(type, levels - 1)).map(([condition, inner]) => `${name}${condition} { ${inner} }`);
  const fields = on === 'Pet' ? [] : [within('friend', 'Animal'), within('mate: friend', 'Animal'), within('playmate', 'Pet'), within('litter', 'Animal'), within('pack', 'Dog'), when.map((condition) => `...Shared${condition}`)];
  const fragments = on === 'Dog' || on === 'Cat' ? [within('... on Animal', 'Animal'), within(`... on ${on}`, on)] : [within('... on Cat', 'Cat'), within('... on Dog', 'Dog'), within('... on Animal', 'Animal')];
  return fc.array(fc.oneof(leaf, ...fields, ...fragments), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
}

/** Not all of them are valid: fields of the same name may ask for different things. */
export const arbitraryDocument: fc.Arbitrary<string> = fc.tuple(selections('Animal', 3), selections('Pet', 3), selections('Cat', 2)).map(
  ([animal, pet, cat]) => `query ($yes: Boolean!, $no: Boolean = false, $times: Int! = 2) { animal { ${animal} } again: animal { ${animal} } pet { ${pet} } cat { ${cat} } tom: cat { name } }
    fragment Shared on Animal { legs name friend { said(times: $times) ... on Dog { tricks } } }`,
);
