/** The level of titles in a widget: below its heading, or in the heading's stead where it has none, so that a page's outline skips no level. */
export function titleLevel(widget: HTMLElement & { heading: string; headingLevel: number }): number {
  const hasHeading = widget.heading !== '' || widget.querySelector(':scope > [slot="heading"]') !== null;
  return widget.headingLevel + (hasHeading ? 1 : 0);
}
