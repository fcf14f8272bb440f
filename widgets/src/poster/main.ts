import { PosterPage } from './poster-page.js';

const root = document.getElementById('poster');

if (root) {
  const page = new PosterPage(root, new URL('.', location.href).href.replace(/\/$/, ''));
  const open = (): void => void page.open(location.hash);
  addEventListener('hashchange', open);
  open();
}
