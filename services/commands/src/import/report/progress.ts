import { SingleBar } from 'cli-progress';

/** Where the messages of an import go; `process.stdout` is one. */
export interface ImportOutput extends NodeJS.WritableStream {
  isTTY?: boolean;
}

export interface Progress {
  start(file: string, bytes: number): void;
  advance(bytes: number): void;
  stop(): void;
}

/** A bar by bytes read on a terminal, nothing elsewhere. */
export function createProgress(output: ImportOutput): Progress {
  if (!output.isTTY) return { start: () => {}, advance: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: output,
    format: '{bar} {percentage} %  {file}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
  });
  return {
    start: (file, bytes) => bar.start(bytes, 0, { file }),
    advance: (bytes) => bar.increment(bytes),
    stop: () => bar.stop(),
  };
}
