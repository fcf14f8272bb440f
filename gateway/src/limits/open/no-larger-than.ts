import { limits } from '../limits.js';

const hasErrors = (value: unknown): value is { errors: unknown[] } => typeof value === 'object' && value !== null && 'errors' in value && Array.isArray(value.errors);

/**
 * A refusal of a document with as many of its errors as leave it no larger than the question, so that nobody can make us send more than
 * they do; the first error is always there.
 * @param question in bytes
 */
export const noLargerThan = (question: number, refusal: string): string => {
  if (Buffer.byteLength(refusal) <= question) return refusal;
  const answer: unknown = JSON.parse(refusal);
  if (!hasErrors(answer)) return refusal;
  let kept = Math.min(answer.errors.length, limits.errorsReported);
  const text = (): string => JSON.stringify({ ...answer, errors: answer.errors.slice(0, kept) });
  while (kept > 1 && Buffer.byteLength(text()) > question) kept--;
  return text();
};
