import { randomBytes } from 'node:crypto';
import type { ApiKey } from '@miteinander/gateway/keys/api-key.js';
import { digestOf, readKeyFile, writeKeyFile } from '@miteinander/gateway/keys/key-file.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { SHOWN_DIGITS, type KeyOrder } from './key-order.js';

export interface KeySurroundings {
  /** Where the digests are kept. */
  file: string;
  now: Date;
  output: { write(text: string): unknown };
}

const points = (count: number): string => new Intl.NumberFormat('de').format(count);

const shown = ({ digest }: ApiKey): string => digest.slice(0, SHOWN_DIGITS);

/** Does what was ordered and says so. Resolves with the exit code: 0 done, 1 no such key. */
export async function runKey(order: KeyOrder, { file, now, output }: KeySurroundings): Promise<number> {
  const keys = await readKeyFile(file);
  switch (order.kind) {
    case 'add': {
      const key = `mit_${randomBytes(32).toString('base64url')}`;
      const added: ApiKey = { digest: digestOf(key), label: order.label, perMinute: order.perMinute, since: berlinDay(now) };
      await writeKeyFile(file, [...keys, added]);
      output.write(`Der Schlüssel für „${order.label}“ ist angelegt: ${points(order.perMinute)} Punkte je Minute.

  Kopfzeile   authorization: Bearer ${key}
  Kennung     ${shown(added)}

Der Schlüssel wird nur dieses eine Mal gezeigt. „pnpm key remove ${shown(added)}“ nimmt ihn zurück.
`);
      return 0;
    }
    case 'list':
      output.write(asTable(keys));
      return 0;
    case 'remove': {
      const [found, ...more] = keys.filter(({ digest }) => digest.startsWith(order.digest));
      if (found === undefined || more.length > 0) {
        output.write(`Einen Schlüssel mit der Kennung „${order.digest}“ gibt es ${found === undefined ? 'nicht' : 'mehrmals; bitte nennen Sie mehr Zeichen'}. „pnpm key list“ zeigt alle.\n`);
        return 1;
      }
      await writeKeyFile(file, keys.filter((key) => key !== found));
      output.write(`Der Schlüssel für „${found.label}“ gilt nicht mehr.\n`);
      return 0;
    }
  }
}

function asTable(keys: readonly ApiKey[]): string {
  if (keys.length === 0) return 'Noch kein Schlüssel. „pnpm key add "Stadt Telgte"“ legt einen an.\n';
  return `${keys.map((key) => `${shown(key)}  ${key.label} (seit ${key.since}, ${points(key.perMinute)} Punkte je Minute)`).join('\n')}\n`;
}
