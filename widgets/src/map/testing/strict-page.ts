// Runs in a frame with a strict policy: opens a map there as a widget would.
import { mapStyles, openMap } from '../offers-map.js';

const shadow = document.body.attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [mapStyles];
const map = await openMap(shadow.appendChild(document.createElement('div')), {
  api: document.documentElement.dataset['api'] ?? '',
  language: 'de',
  dark: false,
  onSelect: (id) => (document.documentElement.dataset['selected'] = id),
});
map.show(
  [
    { id: 'cafe', number: 1, lat: 51.982, lon: 7.785, label: '1: <img src=x onerror=alert(1)>' },
    { id: 'meal', number: 2, lat: 51.982, lon: 7.785, label: '2: Mittagstisch' },
    { id: 'choir', number: 3, lat: 51.93, lon: 7.85, label: '3: Chor' },
  ],
  { lat: 51.98, lon: 7.79, radiusKm: 10 },
);
map.select('choir');
