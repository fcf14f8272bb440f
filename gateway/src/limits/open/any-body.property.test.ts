import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../limits.js';
import { documents } from '../testing/documents.js';
import { serveOpen } from '../testing/serve-open.js';
import { FairUse } from './fair-use.js';

const word = fc.constantFrom('{', '}', '(', ')', '[', ']', ':', '@', '...', '$', '!', ' ', '\n', '"', '"""', '#', '\\', 'query', 'mutation', 'fragment', 'on', 'Entry', 'entry', 'entries', 'id', 'sum', 'numbers', 'first', '1', '-1e9', '9999999999999999999', '__typename', '__schema', 'types', 'ä', '\u0000', '😀', '\uFEFF');

const query = fc.oneof(
  documents,
  fc.array(word, { maxLength: 80 }).map((words) => words.join('')),
  fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
  fc.tuple(word, fc.integer({ min: 1, max: 3000 })).map(([one, count]) => one.repeat(count)),
);

const body = fc.oneof(
  fc.record({ query, variables: fc.oneof(fc.jsonValue({ maxDepth: 10 }), fc.constant({})), operationName: fc.oneof(fc.constant(undefined), fc.string(), fc.constant('A')), extensions: fc.oneof(fc.constant(undefined), fc.jsonValue()) }, { requiredKeys: ['query'] }).map((all) => JSON.stringify(all)),
  query.map((text) => JSON.stringify({ query: text })),
  fc.json(),
  query,
);

/** What one error in two languages takes with a word that is quoted in it. */
const ONE_ERROR = 2500;

test('whatever is sent gets an answer or a coded refusal, never a failure of ours, and never much more than was sent', async () => {
  const { post, lines } = await serveOpen({ fairUse: new FairUse({ rate: { burst: 1e12, perMinute: 1e12 } }), milliseconds: 3000 });
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      fc.pre(!text.includes('stuck'));
      const { status, body: answer, length } = await post(text);
      expect([200, 400, 413], text).toContain(status);
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions['code']);
      expect(codes.every((code) => typeof code === 'string' && code !== 'INTERNAL'), `${text}: ${codes.join(' ')}`).toBe(true);
      expect(status === 200 || codes.length > 0).toBe(true);
      if (status !== 200) expect(length, text).toBeLessThanOrEqual(Math.max(ONE_ERROR, Buffer.byteLength(text)));
      expect(codes.length).toBeLessThanOrEqual(Math.max(limits.errorsReported, status === 200 ? Infinity : 0));
    }),
    { numRuns: 300 },
  );
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
