import { deskApi } from './desk-api.js';
import { DeskPage } from './desk-page.js';
import { readSecret } from './secret/read-secret.js';

const root = document.getElementById('desk');

if (root) {
  const origin = new URL('.', location.href).href.replace(/\/$/, '');
  const page = new DeskPage(root, origin, deskApi(origin));
  const open = (): void => void page.open(readSecret(location.hash));
  addEventListener('hashchange', open);
  open();
}
