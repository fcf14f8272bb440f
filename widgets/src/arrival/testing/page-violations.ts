import axe from 'axe-core';

/** The page's frame is not part of what is tested here. */
const OF_THE_PAGE = ['region', 'landmark-one-main', 'bypass', 'html-has-lang'];

/** What axe-core finds wrong within an element, each with the place: empty if all is well. */
export async function pageViolations(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
}
