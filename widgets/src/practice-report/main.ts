import { readSecret } from '../desk/secret/read-secret.js';
import { ReportPage } from './report-page.js';

const root = document.getElementById('report');

if (root) {
  const page = new ReportPage(root, new URL('.', location.href).href.replace(/\/$/, ''));
  const open = (): void => void page.open(readSecret(location.hash));
  addEventListener('hashchange', open);
  open();
}
