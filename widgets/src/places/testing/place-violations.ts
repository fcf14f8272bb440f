import axe from 'axe-core';

import type { MitPlaces } from '../places.element.js';

/** Landmarks and headings around the widget are the page's own; everything inside it is looked at. */
const OF_THE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'];

/** What axe-core finds wrong, each with the place: empty if all is well. */
export async function violationsOf(widget: MitPlaces): Promise<string[]> {
  const { violations } = await axe.run(widget, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
}
