import { assert, constantFrom, property, webUrl } from 'fast-check';
import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';

import { qrPath } from './qr-path.js';

/** The dark modules of a path, as "x y"; every piece is a row of them. */
const darkIn = (path: string): string[] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].flatMap(([, x = '', y = '', wide = '', back = '']) => {
    expect(back).toBe(x);
    return Array.from({ length: Number(wide) }, (_, at) => `${Number(x) + at} ${y}`);
  });

test('the path has every dark module of the code once, within a white margin of four', () => {
  assert(
    property(webUrl({ withFragments: true }), constantFrom('M', 'Q'), (address, strength) => {
      const code = generate(address, { minCorrectionLevel: correction[strength] });
      const { size, path } = qrPath(address, strength);
      expect(size).toBe(code.size + 8);
      const wanted: string[] = [];
      for (let y = 0; y < code.size; y += 1) for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) wanted.push(`${x + 4} ${y + 4}`);
      expect(darkIn(path)).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});
