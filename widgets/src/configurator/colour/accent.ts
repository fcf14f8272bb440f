import { readColour, writeColour, type Colour } from './colour.js';
import { contrastOn, passes, type Scheme } from './grounds.js';
import { nearestPassing } from './nearest-passing.js';

export interface AccentPair {
  readonly light: Colour;
  readonly dark: Colour;
}

export type Judgement =
  | { readonly kind: 'unread' }
  /** It passes where the widget may stand; the attribute has a second colour for dark ground where one would not do for both. */
  | { readonly kind: 'passes'; readonly pair: AccentPair; readonly attribute: string }
  | { readonly kind: 'fails'; readonly scheme: Scheme; readonly contrast: number; readonly offered: Colour };

/** Either one colour or, as no colour is far enough from white and from almost black, one for each ground. */
export function readAccent(attribute: string): AccentPair | null {
  const both = /^\s*light-dark\(([^,]+(?:\([^)]*\))?),\s*([^,]+)\)\s*$/.exec(attribute);
  const light = readColour(both?.[1] ?? attribute);
  const dark = readColour(both?.[2] ?? attribute);
  return light && dark ? { light, dark } : null;
}

/**
 * Whether a colour can be read on the widget's ground.
 * @param scheme where the widget stands; null for both, as its page decides
 */
export function judgeAccent(text: string, scheme: Scheme | null): Judgement {
  const typed = readAccent(text);
  if (typed === null) return { kind: 'unread' };
  const asked: Scheme = scheme ?? 'light';
  if (!passes(asked, typed[asked])) return { kind: 'fails', scheme: asked, contrast: contrastOn(asked, typed[asked]), offered: nearestPassing(asked, typed[asked]) };
  return accepted(typed[asked], nearestPassing('dark', typed.dark), scheme);
}

/** What stands in the attribute when the offered colour is taken: the typed one stays where it can be seen. */
export function takeOffered(text: string, scheme: Scheme | null): string | null {
  const typed = readAccent(text);
  if (typed === null) return null;
  const light = nearestPassing('light', typed.light);
  const dark = nearestPassing('dark', typed.dark);
  return accepted(scheme === 'dark' ? dark : light, dark, scheme).attribute;
}

function accepted(colour: Colour, dark: Colour, scheme: Scheme | null): Extract<Judgement, { kind: 'passes' }> {
  const pair = scheme === null ? { light: colour, dark } : { light: colour, dark: colour };
  const [first, second] = [writeColour(pair.light), writeColour(pair.dark)];
  return { kind: 'passes', pair, attribute: first === second ? first : `light-dark(${first}, ${second})` };
}
