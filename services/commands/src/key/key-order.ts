/** What an operator wants done about API keys. */
export type KeyOrder =
  /** `perMinute` in points of cost. */
  | { kind: 'add'; label: string; perMinute: number }
  | { kind: 'list' }
  /** `digest` is how the digest of the key begins. */
  | { kind: 'remove'; digest: string };

export type ParsedKeyOrder = { ok: true; order: KeyOrder } | { ok: false; help: boolean; reason?: string };

export const LONGEST_LABEL = 100;

/** Ten times what is fair without a key. */
export const USUAL_PER_MINUTE = 12_000_000;

const MOST_PER_MINUTE = 1_000_000_000;

/** As many digits of the digest as an operator is shown, and has to type. */
export const SHOWN_DIGITS = 8;

/** Reads what was typed after `key`. */
export function parseKeyOrder(typed: readonly string[]): ParsedKeyOrder {
  const words = typed.filter((word) => word !== '--');
  if (words.some((word) => word === '--help' || word === '-h')) return { ok: false, help: true };
  const [kind, first, second, ...more] = words;
  switch (kind) {
    case undefined:
      return { ok: false, help: false };
    case 'list':
      return first === undefined ? { ok: true, order: { kind } } : wrong('Nach „list“ kommt nichts mehr.');
    case 'remove':
      if (first === undefined || second !== undefined) return wrong('Nach „remove“ kommt die Kennung des Schlüssels und sonst nichts.');
      return new RegExp(`^[0-9a-f]{${SHOWN_DIGITS},64}$`).test(first) ? { ok: true, order: { kind, digest: first } } : wrong(`„${first}“ ist keine Kennung. „pnpm key list“ zeigt alle.`);
    case 'add':
      if (first === undefined || more.length > 0) return wrong('Nach „add“ kommt die Bezeichnung in Anführungszeichen, danach höchstens die Punkte je Minute.');
      return readAddition(first.trim(), second);
    default:
      return wrong(`„${kind}“ gibt es nicht.`);
  }
}

function readAddition(label: string, points: string | undefined): ParsedKeyOrder {
  // A label stands in lines and tables.
  if (label.length < 1 || label.length > LONGEST_LABEL || /\p{Cc}/u.test(label)) return wrong(`Die Bezeichnung braucht 1 bis ${LONGEST_LABEL} Zeichen in einer Zeile.`);
  const perMinute = points === undefined ? USUAL_PER_MINUTE : Number(points);
  if (points !== undefined && (!/^\d{1,10}$/.test(points) || perMinute < 1 || perMinute > MOST_PER_MINUTE)) return wrong(`„${points}“ ist keine Zahl von Punkten zwischen 1 und ${MOST_PER_MINUTE}. Steht die Bezeichnung in Anführungszeichen?`);
  return { ok: true, order: { kind: 'add', label, perMinute } };
}

const wrong = (reason: string): ParsedKeyOrder => ({ ok: false, help: false, reason });
