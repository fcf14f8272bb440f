import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { AROUND, mountMap, POINTS, type MountedMap } from './testing/mount-map.js';

async function shown(options: Parameters<typeof mountMap>[0] = {}): Promise<MountedMap> {
  const mounted = await mountMap(options);
  mounted.map.show(POINTS, AROUND);
  return mounted;
}

const namesOf = ({ markers }: MountedMap): (string | null)[] => markers().map((marker) => marker.getAttribute('aria-label'));
const isInside = (inner: Element, outer: Element): boolean => {
  const [small, large] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return small.left >= large.left && small.right <= large.right && small.top >= large.top && small.bottom <= large.bottom;
};
const placeOf = (element: Element): number[] => [element.getBoundingClientRect().x, element.getBoundingClientRect().y];

test('points have their numbers and names, and those at one place share a marker that names all', async () => {
  const mounted = await shown();
  expect(namesOf(mounted)).toEqual(['1+: Hier liegen mehrere Angebote. 1: Erzählcafé, 400 m; 3: Mittagstisch, 400 m', '2: Spaziergang, 7 km', '4: Chor, 7 km']);
  expect(mounted.markers().map(({ textContent }) => textContent)).toEqual(['1+', '2', '4']);
});

test('all points and the circle are in the picture at first', async () => {
  const { markers, one } = await shown();
  for (const marker of markers()) expect(isInside(marker, one('.map-view'))).toBe(true);
  expect(isInside(one('.map-circle'), one('.map-view'))).toBe(true);
  expect(one('.map-hint').textContent).toContain('Der Kreis zeigt den Umkreis von 10 km.');
});

test('the circle is as large as the radius', async () => {
  const { one, markers } = await shown();
  const [, walk, choir] = markers().map((marker) => marker.getBoundingClientRect());
  if (!walk || !choir) throw new Error('There are three markers.');
  // 15 km between them as the crow flies: 0.15 degrees of longitude, 0.09 of latitude.
  const kilometre = Math.hypot(walk.x - choir.x, walk.y - choir.y) / 14.35;
  expect(one('.map-circle').getBoundingClientRect().width / kilometre).toBeCloseTo(20, 0);
});

test('the background is drawn from our own server: lines by what they divide, and names', async () => {
  const asked: string[] = [];
  const { shadow, one } = await shown({ handlers: [http.get('*/map/outlines', ({ request }) => void asked.push(new URL(request.url).search))] });
  await vi.waitFor(() => one('.map-name'));
  expect([...shadow.querySelectorAll('.map-name')].map(({ textContent }) => textContent)).toEqual(['Münster', 'Telgte', 'Landkreis Osnabrück']);
  expect(shadow.querySelectorAll('path.map-line[d^="M"]')).toHaveLength(3);
  expect(asked).toContain('?bbox=7.25,51.75,8.25,52.25');
  expect(one('.map-sources').textContent).toBe('Die Grenzen sind vereinfacht. © GeoBasis-DE / BKG 2021, dl-de/by-2-0 (Daten verändert)');
});

test('a view that was asked for is not asked for again', async () => {
  const asked: string[] = [];
  const { one } = await shown({ handlers: [http.get('*/map/outlines', ({ request }) => void asked.push(request.url))] });
  await vi.waitFor(() => one('.map-name'));
  one('.map-view').focus();
  for (let times = 0; times < 3; times += 1) {
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => one('.map-status').textContent).toBe('');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  }
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked).size).toBe(asked.length);
});

test('Tab goes past buttons and picture to the markers in the order of their numbers', async () => {
  const { one, focused } = await shown();
  one('.map-skip').focus();
  const names: (string | null | undefined)[] = [];
  for (let at = 0; at < 7; at += 1) {
    await userEvent.keyboard('{Tab}');
    names.push(focused()?.getAttribute('aria-label') ?? focused()?.textContent);
  }
  expect(names.map((name) => name?.slice(0, 9))).toEqual(['Alle Ange', 'Karte ver', 'Karte ver', 'Karte. Mi', '1+: Hier ', '2: Spazie', '4: Chor, ']);
});

test.for(['Enter', ' '])('the key "%s" chooses the offer of a marker', async (key) => {
  const { markers, selected } = await shown();
  markers()[1]?.focus();
  await userEvent.keyboard(key === ' ' ? ' ' : `{${key}}`);
  expect(selected).toEqual(['walk']);
});

test('a shared marker opens a list of its offers, and Escape leads back', async () => {
  const { markers, one, focused, selected, shadow } = await shown();
  const [shared] = markers();
  shared?.focus();
  await userEvent.keyboard('{Enter}');
  expect(shared?.ariaExpanded).toBe('true');
  expect([...shadow.querySelectorAll('.map-offer')].map(({ textContent }) => textContent)).toEqual(['1: Erzählcafé, 400 m', '3: Mittagstisch, 400 m']);
  expect(focused()?.textContent).toBe('1: Erzählcafé, 400 m');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(selected).toEqual(['meal']);
  await userEvent.keyboard('{Escape}');
  expect(one('.map-list').hidden).toBe(true);
  expect(focused() === shared).toBe(true);
  expect(shared?.ariaExpanded).toBe('false');
});

test('the skip link leads behind the map', async () => {
  const { one, focused, host } = await shown();
  const after = document.createElement('button');
  host.after(after);
  one('.map-skip').focus();
  expect(one('.map-skip').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await userEvent.keyboard('{Enter}');
  expect(focused()?.textContent).toBe('Ende der Karte');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.outerHTML.slice(0, 200)).toBe('<button></button>');
  after.remove();
});

test('arrow keys move the map, on a marker as well, and plus and minus zoom', async () => {
  const { markers, one } = await shown();
  const [, walk] = markers();
  if (!walk) throw new Error('There are three markers.');
  one('.map-view').focus();
  const before = placeOf(walk);
  await userEvent.keyboard('{ArrowRight}');
  expect(placeOf(walk)).toEqual([(before[0] ?? 0) - 80, before[1]]);
  walk.focus();
  const there = placeOf(walk);
  await userEvent.keyboard('{ArrowUp}');
  expect(placeOf(walk)).toEqual([there[0], (there[1] ?? 0) + 80]);
  const size = one('.map-circle').getBoundingClientRect().width;
  await userEvent.keyboard('-');
  expect(one('.map-circle').getBoundingClientRect().width).toBeCloseTo(size / 2, -1);
  await userEvent.keyboard('+');
  expect(one('.map-circle').getBoundingClientRect().width).toBeCloseTo(size, -1);
});

test('a marker outside the picture comes into it when it has the focus', async () => {
  const { markers, one, focused } = await shown();
  const view = one('.map-view');
  view.focus();
  await userEvent.keyboard('+++');
  const outside = markers().at(-1);
  if (!outside) throw new Error('There are markers.');
  expect(isInside(outside, view)).toBe(false);
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  expect(focused() === outside).toBe(true);
  await expect.poll(() => isInside(outside, view)).toBe(true);
  await expect.poll(() => [view.scrollLeft, view.scrollTop]).toEqual([0, 0]);
});

test('the buttons are named, zoom, say where they end, and show everything again', async () => {
  const { one, markers } = await shown();
  const [zoomOut, zoomIn, all] = [one('[aria-label="Karte verkleinern"]'), one('[aria-label="Karte vergrößern"]'), one('.map-all')];
  const before = markers().map(placeOf);
  zoomIn.click();
  expect(markers().map(placeOf)).not.toEqual(before);
  all.click();
  expect(markers().map(placeOf)).toEqual(before);
  for (let times = 0; times < 12; times += 1) zoomOut.click();
  expect([zoomOut.ariaDisabled, zoomIn.ariaDisabled]).toEqual(['true', 'false']);
  for (let times = 0; times < 12; times += 1) zoomIn.click();
  expect([zoomOut.ariaDisabled, zoomIn.ariaDisabled]).toEqual(['false', 'true']);
});

test('markers that would cover each other become one, which keeps the focus', async () => {
  const { one, markers, focused, shadow } = await shown();
  markers().at(-1)?.focus();
  for (let times = 0; times < 4; times += 1) await userEvent.keyboard('-');
  expect(markers().map(({ textContent }) => textContent)).toEqual(['1+']);
  expect(focused() === markers()[0]).toBe(true);
  expect(shadow.activeElement?.getAttribute('aria-label')).toContain('4: Chor, 7 km');
  one('.map-all').click();
  expect(markers()).toHaveLength(3);
});

test('markers are large enough to hit, and none covers another', async () => {
  const { map, markers } = await mountMap({ width: 360 });
  map.show(Array.from({ length: 60 }, (_, at) => ({ id: `offer-${at}`, number: at + 1, lat: 51.93 + ((at * 7) % 11) / 100, lon: 7.7 + ((at * 5) % 13) / 80, label: `${at + 1}: Angebot` })), AROUND);
  const centres = markers().map((marker) => marker.getBoundingClientRect());
  for (const [at, { x, y, width, height }] of centres.entries()) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    for (const other of centres.slice(at + 1)) expect(Math.hypot(x + width / 2 - other.x - other.width / 2, y - other.y)).toBeGreaterThanOrEqual(34);
  }
});

test('what is selected is marked and brought into the picture', async () => {
  const { map, markers, one } = await shown();
  one('.map-view').focus();
  await userEvent.keyboard('+++');
  map.select('choir');
  expect(markers().filter(({ ariaCurrent }) => ariaCurrent === 'true').map(({ textContent }) => textContent)).toEqual(['4']);
  expect(isInside(markers().at(-1) as Element, one('.map-view'))).toBe(true);
  map.select('meal');
  expect(markers().filter(({ ariaCurrent }) => ariaCurrent === 'true').map(({ textContent }) => textContent)).toEqual(['1+']);
});

test('other offers within the same circle leave the picture where somebody has moved it, another circle does not', async () => {
  const { map, one } = await shown();
  one('.map-view').focus();
  await userEvent.keyboard('{ArrowRight}');
  const moved = placeOf(one('.map-circle'));
  map.show(POINTS.slice(1), AROUND);
  expect(placeOf(one('.map-circle'))).toEqual(moved);
  map.show(POINTS, { ...AROUND, radiusKm: 15 });
  expect(isInside(one('.map-circle'), one('.map-view'))).toBe(true);
});

test('without a circle the points are in the picture; without either the map stays', async () => {
  const { map, markers, one, shadow } = await mountMap();
  map.show([], null);
  expect(markers()).toEqual([]);
  map.show(POINTS, null);
  expect(shadow.querySelector('.map-circle')).toBeNull();
  for (const marker of markers()) expect(isInside(marker, one('.map-view'))).toBe(true);
});

test('the wheel scrolls the page, and zooms with Ctrl or Cmd alone', async () => {
  const { one } = await shown();
  const wheel = (keys: WheelEventInit = {}): boolean => one('.map-view').dispatchEvent(new WheelEvent('wheel', { deltaY: -200, bubbles: true, composed: true, cancelable: true, clientX: 200, clientY: 200, ...keys }));
  const size = (): number => one('.map-circle').getBoundingClientRect().width;
  const before = size();
  expect(wheel()).toBe(true);
  expect(wheel({ ctrlKey: true })).toBe(false);
  await expect.poll(size).toBeGreaterThan(before * 1.2);
  expect(wheel({ metaKey: true })).toBe(false);
});

test('one finger leaves the map where it is, a mouse moves it', async () => {
  const { one } = await shown();
  const view = one('.map-view');
  const drag = (pointerType: string): void => {
    const send = (type: string, clientX: number, buttons: number): unknown => view.dispatchEvent(new PointerEvent(type, { pointerType, pointerId: 7, clientX, clientY: 100, buttons, button: type === 'pointermove' ? -1 : 0, bubbles: true, composed: true, cancelable: true }));
    send('pointerdown', 100, 1);
    send('pointermove', 160, 1);
    send('pointermove', 180, 1);
    send('pointerup', 180, 0);
  };
  const [x = 0] = placeOf(one('.map-point'));
  drag('touch');
  expect(placeOf(one('.map-point'))[0]).toBe(x);
  drag('mouse');
  expect(placeOf(one('.map-point'))[0]).toBe(x + 80);
  expect(getComputedStyle(view).touchAction).toBe('pan-x pan-y');
});

test('a background that does not come is told, and the points are there', async () => {
  const { one, markers } = await shown({ handlers: [http.get('*/map/outlines', () => HttpResponse.error())] });
  await vi.waitFor(() => expect(one('.map-status').textContent).toBe('Der Hintergrund der Karte ist gerade nicht erreichbar. Die Punkte liegen trotzdem richtig.'));
  expect(markers()).toHaveLength(3);
});

test("an operator's tiles come instead of outlines, with the words their licence asks for", async () => {
  const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const { shadow, one } = await shown({ handlers: [http.get('*/map/config.json', () => HttpResponse.json({ tiles: { url: `${picture}#{z}/{x}/{y}`, attribution: '© Stadt <b>Telgte</b>' } }))] });
  await vi.waitFor(() => expect(shadow.querySelectorAll('.map-tiles img').length).toBeGreaterThan(2));
  expect(one('.map-sources').textContent).toBe('© Stadt <b>Telgte</b>');
  expect(shadow.querySelector('.map-name')).toBeNull();
});

test('outlines come where tiles do not', async () => {
  const { one, shadow } = await shown({ handlers: [http.get('*/map/config.json', () => HttpResponse.json({ tiles: { url: 'data:image/png,{z}{x}{y}', attribution: '© Niemand' } }))] });
  await vi.waitFor(() => one('.map-name'));
  expect(shadow.querySelector('.map-tiles')).toBeNull();
  expect(one('.map-sources').textContent).toContain('BKG');
});

test('a map that is closed leaves nothing behind', async () => {
  const { map, shadow } = await shown();
  map.close();
  expect(shadow.querySelector('.map')).toBeNull();
});

test('a map opened while it is hidden fits when it is seen', async () => {
  const { host, map, one, markers } = await mountMap();
  host.style.display = 'none';
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  map.show(POINTS, AROUND);
  host.style.display = 'block';
  await expect.poll(() => markers().every((marker) => isInside(marker, one('.map-view')))).toBe(true);
});
