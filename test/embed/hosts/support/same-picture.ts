import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright';
import { expect } from 'vitest';

/** Of 255 steps of a colour: edges of letters fall a little differently from one drawing to the next. */
const UNSEEN_STEPS = 40;
/** Of all pixels. One letter of a line is more. */
const UNSEEN_SHARE = 0.0002;

/**
 * Fails if anybody could tell two pictures apart, and keeps both to look at. They come from the same browser in the same run:
 * reference pictures in the repository would differ on every machine with other fonts, and would be renewed without a look.
 */
export async function expectSamePicture(browser: Browser, one: Buffer, other: Buffer): Promise<void> {
  if (one.equals(other) || (await difference(browser, one, other)) <= UNSEEN_SHARE) return;
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-pictures-'));
  await writeFile(join(folder, 'one.png'), one);
  await writeFile(join(folder, 'other.png'), other);
  expect.fail(`The pictures differ; compare one.png and other.png in ${folder}.`);
}

/** The share of pixels that differ, from 0 to 1; 1 for pictures of different sizes. */
async function difference(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ({ pictures, steps }) => {
        const [left, right] = await Promise.all(
          pictures.map(async (picture) => {
            const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            return context?.getImageData(0, 0, bitmap.width, bitmap.height);
          }),
        );
        if (!left || !right || left.width !== right.width || left.height !== right.height) return 1;
        let differing = 0;
        for (let at = 0; at < left.data.length; at += 4) {
          if ([0, 1, 2].some((channel) => Math.abs((left.data[at + channel] ?? 0) - (right.data[at + channel] ?? 0)) > steps)) differing += 1;
        }
        return differing / (left.data.length / 4);
      },
      { pictures: [one.toString('base64'), other.toString('base64')], steps: UNSEEN_STEPS },
    );
  } finally {
    await page.close();
  }
}
