import { ArrivalPage } from './arrival-page.js';
import { leadToLanguages } from './languages.js';

const root = document.getElementById('arrival');
const nav = document.getElementById('languages');

if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const page = new ArrivalPage(root, new URL('.', location.href).href.replace(/\/$/, ''));
  const open = (): void => {
    if (nav) leadToLanguages(nav, page.language, new URL(location.href));
    void page.open(location.hash);
  };
  await page.speak(new URLSearchParams(location.search).get('lang'));
  nav?.setAttribute('aria-label', page.strings.languages);
  addEventListener('hashchange', open);
  open();
}
