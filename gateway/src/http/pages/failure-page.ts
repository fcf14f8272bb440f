import type { Page } from './page.js';

export const failurePage: Page = {
  title: 'Das hat leider nicht geklappt',
  main: `<p>Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es in ein paar Minuten noch einmal.</p>
<p><a href="/">Zur Startseite</a></p>
<p lang="en">Something went wrong on our side. Please try again in a few minutes.</p>`,
};
