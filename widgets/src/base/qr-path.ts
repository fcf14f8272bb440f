import { correction, generate } from 'lean-qr';

/** Modules of white around a code, as readers of codes expect it. */
const QUIET = 4;

/** How much of a code may be dirty or torn: 15 or 25 per cent. */
export type QrStrength = 'M' | 'Q';

export interface QrPath {
  /** Side of the square, white margin included, in modules. */
  readonly size: number;
  /** The dark modules as data of an SVG path, a module to a unit. */
  readonly path: string;
}

/** A code as a path. Weaker ones have fewer and larger modules, and a camera finds those more easily on small paper. */
export function qrPath(text: string, strength: QrStrength = 'Q'): QrPath {
  const code = generate(text, { minCorrectionLevel: correction[strength] });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x += 1;
      runs.push(`M${start + QUIET} ${y + QUIET}h${x + 1 - start}v1H${start + QUIET}z`);
    }
  }
  return { size: code.size + 2 * QUIET, path: runs.join('') };
}
