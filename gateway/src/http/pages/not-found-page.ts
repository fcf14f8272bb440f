import type { Page } from './page.js';

export const notFoundPage: Page = {
  title: 'Diese Seite gibt es nicht',
  main: `<p>Vielleicht hat sich beim Abtippen ein Fehler eingeschlichen, oder die Seite ist umgezogen.</p>
<p><a href="/">Zur Startseite</a></p>
<p lang="en">There is no page at this address. <a href="/">Go to the start page</a>.</p>`,
};
