import { Writable } from 'node:stream';
import type { ImportOutput } from '../report/progress.js';

export interface TextOutput {
  output: ImportOutput;
  text(): string;
}

/** An output that is no terminal and remembers what was written. */
export function createTextOutput(): TextOutput {
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  return { output, text: () => written };
}
