import type { EntityManager } from '@mikro-orm/postgresql';

import { newPracticeCode, toPracticeCode } from './practice-code.js';
import { newSecret, secretDigest } from '../secret/secret.js';

/** In characters. */
export const LONGEST_LABEL = 60;

export interface ListedPractice {
  code: string;
  label: string;
  /** Day on which it was added, YYYY-MM-DD. */
  since: string;
}

export interface PracticeKeys {
  code: string;
  /** Opens the page with its counts; cannot be read again. */
  secret: string;
}

/** The label without needless white space, or null when nothing or too much is left. */
export function toPracticeLabel(given: string): string | null {
  const label = given.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return label === '' || [...label].length > LONGEST_LABEL ? null : label;
}

/** @param label as `toPracticeLabel` returns it. @param day today, YYYY-MM-DD. */
export async function addPractice(em: EntityManager, label: string, day: string): Promise<PracticeKeys> {
  const secret = newSecret();
  for (;;) {
    const code = newPracticeCode();
    const added = await em.execute(
      'insert into activities.practice (code, label, secret_digest, since) values (?, ?, ?, ?) on conflict (code) do nothing returning 1',
      [code, label, secretDigest(secret), day],
    );
    if (added.length > 0) return { code, secret };
  }
}

/** By label. */
export function listPractices(em: EntityManager): Promise<ListedPractice[]> {
  return em.execute<ListedPractice[]>('select code, label, since::text from activities.practice order by label, code');
}

/** Gives a practice another secret; the old one opens nothing any more. Null when there is no such practice. */
export async function renewPractice(em: EntityManager, given: string): Promise<PracticeKeys | null> {
  const code = toPracticeCode(given);
  if (code === null) return null;
  const secret = newSecret();
  const renewed = await em.execute('update activities.practice set secret_digest = ? where code = ? returning 1', [secretDigest(secret), code]);
  return renewed.length > 0 ? { code, secret } : null;
}
