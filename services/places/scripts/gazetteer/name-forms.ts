import { foldGerman } from '@miteinander/kit/text/german-spelling.js';

/** Where a German place name ends and what tells it from its namesakes begins: "Haag i.OB", "Müden (Mosel)", "Sylt-Ost b. X". */
const QUALIFIER = /\s*[(,/].*$|\s+(?:a\.|b\.|i\.|v\.|o\.|d\.|am|an|auf|bei|im|in|ob|unter|vor|vorm)\s*.*$/i;

/** Everything that is written, in search form, without punctuation: "Michelau i.OFr." → "michelau i ofr". */
export function fullForm(name: string): string {
  return foldGerman(name.replace(/[().,/]/g, ' '));
}

/** The name without its qualifier: "Neustadt a.d.Aisch" and "Neustadt an der Aisch" → "neustadt". */
export function bareForm(name: string): string {
  return fullForm(name.replace(QUALIFIER, '')) || fullForm(name);
}

/** The places that one GeoNames entry names: "Langewiesen/Wolfsberg" is two, "Ast, Gemeinde Frauenneuharting" also names its municipality. */
export function placeNames(entry: string): string[] {
  const municipality = /\bGemeinde (.+)$/.exec(entry)?.[1];
  return municipality === undefined ? entry.split('/') : [municipality];
}
