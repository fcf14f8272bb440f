import { expect, onTestFinished, test, vi } from 'vitest';

import { PlacesNearDocument } from '../data/gql/graphql.js';
import { answering, origins } from '../testing/handlers.js';
import { freshApi, serve } from '../testing/mount.js';
import './define.js';
import { settled, titlesOf } from './testing/mount-places.js';
import { placeListOf, placeOf } from './testing/place-fixtures.js';

test('a div stands for the widget where an editor strips tags it does not know', async () => {
  const asked = vi.fn(() => placeListOf([placeOf()]));
  await serve([answering(PlacesNearDocument, asked)]);
  const api = freshApi();
  origins.add(api);
  document.body.insertAdjacentHTML('beforeend', `<div data-mit-widget="places" data-place="48291" data-kinds="church" data-open-now data-cool data-api="${api}"><a href="/orte">Orte</a></div>`);
  const div = document.body.lastElementChild;
  onTestFinished(() => div?.remove());
  await expect.poll(() => div?.querySelector('mit-places')).not.toBeNull();
  const widget = div?.querySelector('mit-places') as HTMLElementTagNameMap['mit-places'];
  await widget.updateComplete;
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(1);
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ filter: { kinds: ['CHURCH'], openNow: true, coolPlace: true } }));
});
