import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from './turns.js';

test('never more at a time than there are turns, everybody once and in order, also when some fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { maxLength: 12 }), async (scheduler, count, fates) => {
      const turns = new Turns(count);
      const begun: number[] = [];
      let working = 0;
      const works = fates.map((fails, at) =>
        turns.take(async () => {
          begun.push(at);
          expect(++working).toBeLessThanOrEqual(count);
          await scheduler.schedule(Promise.resolve());
          working--;
          if (fails) throw new Error('failed');
          return at;
        }),
      );
      const settled = Promise.allSettled(works);
      await scheduler.waitFor(settled);
      expect((await settled).map(({ status }) => status === 'rejected')).toEqual(fates);
      expect(begun).toEqual(fates.map((_, at) => at));
    }),
  );
});
