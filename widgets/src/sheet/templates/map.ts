import { html, nothing, svg, type TemplateResult } from 'lit';

import { distanceInWords } from '../../base/words/distance-in-words.js';
import type { Setting } from '../fit/setting.js';
import { drawMap, MARKER_RADIUS, type MapPoint } from '../map/drawn-map.js';

const LETTER = 4.6;
const BASE_LINE = 3.2;

/** Where the offers are. Nothing if there are no outlines, or fewer than two points: a map of one says nothing. */
export function mapTemplate({ content: { offers, home, language }, outlines, strings, omitted }: Setting): TemplateResult | typeof nothing {
  const points = offers.flatMap(({ number, position }): MapPoint[] => (position ? [{ number, ...position }] : []));
  if (!outlines || omitted.has('MAP') || points.length === 0 || points.length + (home ? 1 : 0) < 2) return nothing;
  const map = drawMap(points, home, outlines, strings.you.length * LETTER);
  const bottom = map.height - 7;
  return html`<figure class="map">
    <svg viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label=${strings.mapLabel} direction="ltr">
      <rect class="ground" width=${map.width} height=${map.height}></rect>
      <path class="municipalities" d=${map.municipalities}></path>
      <path class="districts" d=${map.districts}></path>
      ${map.names.map(({ name, x, y }) => svg`<text class="name" lang="de" x=${x} y=${y + BASE_LINE}>${name}</text>`)}
      ${map.home ? svg`<circle class="home" cx=${map.home.x} cy=${map.home.y} r="4"></circle><text class="you" x=${map.home.x} y=${map.home.y + 13}>${strings.you}</text>` : nothing}
      ${map.markers.map(
        ({ text, x, y, width }) => svg`<rect class="marker" x=${x - width / 2} y=${y - MARKER_RADIUS} width=${width} height=${2 * MARKER_RADIUS} rx=${MARKER_RADIUS}></rect>
          <text class="number" x=${x} y=${y + BASE_LINE}>${text}</text>`,
      )}
      <rect class="backing" x="4" y=${bottom - 12} width=${map.bar.width + 8} height="16"></rect>
      <path class="bar" d="M8 ${bottom - 3}v3h${map.bar.width}v-3"></path>
      <text class="bar-text" x=${8 + map.bar.width / 2} y=${bottom - 4}>${distanceInWords(map.bar.kilometres * 1000, language)}</text>
    </svg>
    <figcaption lang="de" dir="ltr">© GeoBasis-DE / BKG 2021, dl-de/by-2-0 (Daten verändert)</figcaption>
  </figure>`;
}
