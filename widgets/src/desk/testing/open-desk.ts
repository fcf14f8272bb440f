import type { HttpHandler } from 'msw';

import { pageRoot } from '../../arrival/testing/page-root.js';
import { SUNDAY } from '../../testing/fixtures.js';
import type { Desk } from '../desk.js';
import { DeskPage } from '../desk-page.js';
import { deskOf } from './desk-fixtures.js';
import { keptDesk, type KeptDesk } from './kept-desk.js';

export const SECRET = 'n3Zq-7_hYw0aB1cD2eF3gH4iJ5kL6mN7';

export interface OpenDesk {
  root: HTMLElement;
  page: DeskPage;
  api: KeptDesk;
}

/** A desk as its organiser sees it on a Sunday noon. */
export async function openDesk(desk: Desk = deskOf(), { handlers = [], secret = SECRET, api = keptDesk(desk, SECRET) }: { handlers?: HttpHandler[]; secret?: string; api?: KeptDesk } = {}): Promise<OpenDesk> {
  const { root, api: origin } = await pageRoot(handlers, ['schreibtisch.css']);
  root.id = 'desk';
  const page = new DeskPage(root, origin, api, () => SUNDAY);
  await page.open(secret);
  return { root, page, api };
}
