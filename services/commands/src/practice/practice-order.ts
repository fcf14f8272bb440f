import { LONGEST_LABEL, toPracticeLabel } from '@miteinander/activities/practice/keep-practices.js';

/** What an operator wants done about practices. */
export type PracticeOrder =
  | { kind: 'add'; label: string; postalCode: string | undefined }
  | { kind: 'list' }
  | { kind: 'renew'; code: string };

export type ParsedPracticeOrder = { ok: true; order: PracticeOrder } | { ok: false; help: boolean; reason?: string };

/** Reads what was typed after `practice`. */
export function parsePracticeOrder(typed: readonly string[]): ParsedPracticeOrder {
  const words = typed.filter((word) => word !== '--');
  if (words.some((word) => word === '--help' || word === '-h')) return { ok: false, help: true };
  const [kind, first, second, ...more] = words;
  switch (kind) {
    case undefined:
      return { ok: false, help: false };
    case 'list':
      return first === undefined ? { ok: true, order: { kind } } : wrong('Nach „list“ kommt nichts mehr.');
    case 'renew':
      if (first === undefined || second !== undefined) return wrong('Nach „renew“ kommt der Praxis-Code und sonst nichts.');
      return { ok: true, order: { kind, code: first } };
    case 'add':
      if (first === undefined || more.length > 0) return wrong('Nach „add“ kommt die Bezeichnung in Anführungszeichen, danach höchstens eine Postleitzahl.');
      return readAddition(first, second);
    default:
      return wrong(`„${kind}“ gibt es nicht.`);
  }
}

function readAddition(given: string, postalCode: string | undefined): ParsedPracticeOrder {
  const label = toPracticeLabel(given);
  if (label === null) return wrong(`Die Bezeichnung braucht 1 bis ${LONGEST_LABEL} Zeichen.`);
  if (postalCode !== undefined && !/^\d{5}$/.test(postalCode)) return wrong(`„${postalCode}“ ist keine Postleitzahl mit fünf Ziffern. Steht die Bezeichnung in Anführungszeichen?`);
  return { ok: true, order: { kind: 'add', label, postalCode } };
}

const wrong = (reason: string): ParsedPracticeOrder => ({ ok: false, help: false, reason });
