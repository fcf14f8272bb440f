import './old-phone.js';

import { RecipePage } from './recipe-page.js';

const root = document.getElementById('recipe');
const nav = document.getElementById('languages');

if (root && nav) {
  const page = new RecipePage(root, nav, new URL('.', location.href).href);
  addEventListener('hashchange', () => void page.open(location.hash));
  addEventListener('online', () => void page.load());
  addEventListener('pagehide', () => page.reader.stop());
  void page.open(location.hash);
}
