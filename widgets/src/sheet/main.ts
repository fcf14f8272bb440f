import { SheetPage } from './sheet-page.js';

const root = document.getElementById('sheet');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const page = new SheetPage(root, new URL('.', location.href).href.replace(/\/$/, ''));
  await page.speak(navigator.language);
  const open = (): void => {
    const { hash } = location;
    // What was chosen for somebody stays in this window's memory, and in no list of visited addresses.
    if (hash !== '') history.replaceState(null, '', location.pathname + location.search);
    void page.open(hash);
  };
  addEventListener('hashchange', () => location.hash !== '' && open());
  open();
}
