import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { foldGerman, foldGermanDigraph } from '@miteinander/kit/text/german-spelling.js';
import type { EntityManager } from '@mikro-orm/postgresql';

export interface LocalityRow {
  id: string;
  label: string;
  name: string;
  kind: 'POSTCODE' | 'COMPANY_POSTCODE' | 'MUNICIPALITY';
  postal_code: string | null;
  ags: string;
  lat: number;
  lon: number;
}

export const COLUMNS = 'id, label, name, kind, postal_code, ags, lat, lon';
const LONGEST_TEXT = 100;

/** Suggestions for what somebody is typing, best first: by postcode when it starts with digits, else by name. */
export async function locate(em: EntityManager, text: string, first: number): Promise<LocalityRow[]> {
  checkFirst(first);
  const typed = text.trim().slice(0, LONGEST_TEXT);
  const digits = /^\d{1,5}/.exec(typed)?.[0];
  if (typed === '') return [];
  return digits === undefined ? locateByName(em, typed, first) : locateByPostcode(em, digits, first);
}

function locateByPostcode(em: EntityManager, digits: string, first: number): Promise<LocalityRow[]> {
  return em.execute<LocalityRow[]>(
    `select ${COLUMNS} from places.locality where postal_code like ?
     order by kind = 'COMPANY_POSTCODE', postal_code limit ?`,
    [`${digits}%`, first],
  );
}

/** Whole name, then beginning of the name, then beginning of a later word, then similar spelling; larger places first. */
function locateByName(em: EntityManager, typed: string, first: number): Promise<LocalityRow[]> {
  const folded = foldGerman(typed);
  const digraph = foldGermanDigraph(typed);
  if (folded === '') return Promise.resolve([]);
  const asPattern = (words: string): string => words.replace(/[\\%_]/g, '\\$&');
  return em.execute<LocalityRow[]>(
    `select ${COLUMNS} from (
       select *, case
           when folded = ? or folded_digraph = ? then 0
           when folded like ? or folded_digraph like ? then 1
           when folded like ? or folded_digraph like ? then 2
           else 3 end as rank,
         greatest(similarity(folded, ?), similarity(folded_digraph, ?)) as likeness
       from places.locality
       where kind = 'MUNICIPALITY'
         and (folded like ? or folded_digraph like ? or folded % ? or folded_digraph % ?)
     ) candidate
     order by rank, case when rank = 3 then -likeness end, population desc nulls last, name limit ?`,
    [
      folded, digraph,
      `${asPattern(folded)}%`, `${asPattern(digraph)}%`,
      `% ${asPattern(folded)}%`, `% ${asPattern(digraph)}%`,
      folded, digraph,
      `%${asPattern(folded)}%`, `%${asPattern(digraph)}%`, folded, digraph,
      first,
    ],
  );
}
