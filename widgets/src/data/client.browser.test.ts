import { expect, test, vi } from 'vitest';

import { answering, origins } from '../testing/handlers.js';
import { freshApi, serve } from '../testing/mount.js';
import { OfferCountDocument } from './gql/graphql.js';
import { ask } from './client.js';

test('scripts that each bring a client of their own ask an equal question once', async () => {
  // The query makes it another module, as the file of another widget is.
  const address = './client.js?another';
  const other = (await import(/* @vite-ignore */ address)) as { ask: typeof ask };
  expect(other.ask).not.toBe(ask);
  const asked = vi.fn(() => ({ offersNear: { totalCount: 3 } }));
  const api = freshApi();
  origins.add(api);
  await serve([answering(OfferCountDocument, asked)]);
  const variables = { near: { postalCode: '44787' } };
  const answers = await Promise.all([ask(api, OfferCountDocument, variables), other.ask(api, OfferCountDocument, variables)]);
  expect(answers).toEqual([{ offersNear: { totalCount: 3 } }, { offersNear: { totalCount: 3 } }]);
  expect(asked).toHaveBeenCalledTimes(1);
});
