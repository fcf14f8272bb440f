import type { Encoding } from './ready-answer.js';

/** The smallest encoding the asker takes; `q=0` is a refusal. */
export const acceptedEncoding = (header: string | undefined): Encoding | undefined => {
  const accepted = new Map<string, boolean>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    accepted.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)));
  }
  return (['br', 'gzip'] as const).find((encoding) => accepted.get(encoding) ?? accepted.get('*') ?? false);
};
