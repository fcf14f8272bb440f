import type axe from 'axe-core';
import type { Page } from 'playwright';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong on the whole page, each with the place; empty if all is well. The page must have been opened by `visit`. */
export function violations(page: Page): Promise<string[]> {
  return run(page, { type: 'tag', values: ALL });
}

/** Text that can hardly be read for its colour. */
export function faintText(page: Page): Promise<string[]> {
  return run(page, { type: 'rule', values: ['color-contrast'] });
}

function run(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { run } = (window as unknown as { axe: Pick<typeof axe, 'run'> }).axe;
    const { violations } = await run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
  }, runOnly);
}
