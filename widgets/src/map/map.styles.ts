/** Leaflet's own rules as far as they are needed, and the look of the map. Colours are the widget's; the second ones are for a page without them. */
export const mapStyleText = `
.map {
  position: relative;
  --map-accent: var(--accent, light-dark(#17594a, #7fd1b9));
  --map-on-accent: var(--on-accent, light-dark(#ffffff, #10201b));
  --map-ink: var(--ink, light-dark(#17241f, #eef3f0));
  --map-muted: var(--muted, light-dark(#4a5852, #b3c2bb));
  --map-surface: var(--surface, light-dark(#ffffff, #101815));
  --map-line: var(--control, light-dark(#66726b, #8fa098));
  --map-soft: var(--accent-soft, light-dark(#e3efe9, #1d342c));
  --map-land: light-dark(#f7f4ec, #18221e);
  --map-radius: var(--radius, 0.625em);
  color: var(--map-ink);
  line-height: 1.5;
}
.map *, .map *::before, .map *::after {
  box-sizing: border-box;
}
.map p, .map ul {
  margin: 0;
  padding: 0;
}
.map [hidden] {
  display: none;
}
.map-stage {
  position: relative;
}
.map-view {
  position: relative;
  overflow: hidden;
  direction: ltr;
  block-size: var(--mit-map-height, 26em);
  min-block-size: 14em;
  border: 1px solid var(--map-line);
  border-radius: var(--map-radius);
  background: var(--map-land);
  touch-action: pan-x pan-y;
  cursor: grab;
  user-select: none;
  -webkit-tap-highlight-color: transparent;
}
.map-view .leaflet-pane, .map-view .leaflet-tile, .map-view .leaflet-layer, .map-view .leaflet-tile-container, .map-view .leaflet-pane > svg {
  position: absolute;
  left: 0;
  top: 0;
}
.map-view .leaflet-pane > svg {
  max-inline-size: none;
  max-block-size: none;
  overflow: visible;
}
.map-view .leaflet-zoom-animated {
  transform-origin: 0 0;
}
.map-view .leaflet-tile {
  max-inline-size: none;
  max-block-size: none;
  padding: 0;
  border: 0;
  visibility: hidden;
}
.map-view .leaflet-tile-loaded {
  visibility: inherit;
}
.leaflet-map-pane { z-index: 400; }
.leaflet-tile-pane { z-index: 200; }
.leaflet-overlay-pane { z-index: 400; }
.leaflet-names-pane { z-index: 500; pointer-events: none; }
.leaflet-marker-pane { z-index: 600; }
.map-dark .map-tiles {
  filter: brightness(0.75) contrast(1.1);
}
.map-line {
  fill: none;
  stroke: var(--map-muted);
  stroke-opacity: 0.45;
  stroke-width: 1px;
}
.map-of-districts {
  stroke-width: 1.75px;
  stroke-opacity: 0.6;
}
.map-of-states {
  stroke-width: 2.75px;
  stroke-opacity: 0.6;
}
[data-lines='broad'] .map-line {
  stroke-width: 12px;
  stroke-opacity: 0.14;
}
[data-lines='broader'] .map-line {
  stroke-width: 32px;
  stroke-opacity: 0.1;
}
.map-circle {
  fill: var(--map-accent);
  fill-opacity: 0.09;
  stroke: var(--map-accent);
  stroke-width: 2px;
  stroke-dasharray: 6 5;
}
.map-name {
  position: absolute;
  left: 0;
  top: 0;
  inline-size: max-content;
  max-inline-size: 11em;
  padding-inline: 0.35em;
  font-size: 0.8125em;
  line-height: 1.3;
  text-align: center;
  color: var(--map-muted);
  text-shadow: 0 0 2px var(--map-land), 0 0 3px var(--map-land), 0 0 4px var(--map-land);
}
.map-district {
  font-style: italic;
}
.map-point {
  position: absolute;
  left: 0;
  top: 0;
  display: grid;
  place-items: center;
  inline-size: 34px;
  block-size: 34px;
  margin: 0;
  padding: 0;
  border: 2px solid var(--map-surface);
  border-radius: 17px;
  background: var(--map-accent);
  color: var(--map-on-accent);
  font: inherit;
  font-size: 15px;
  font-weight: 700;
  line-height: 1;
  white-space: nowrap;
  cursor: pointer;
}
.map-several {
  border-style: double;
  border-width: 4px;
  font-size: 13px;
}
.map-point:hover, .map-point[aria-expanded='true'] {
  text-decoration: underline;
}
.map-point[aria-current] {
  z-index: 1;
  border: 4px solid var(--map-accent);
  background: var(--map-surface);
  color: var(--map-ink);
}
.map-point:focus-visible {
  z-index: 2;
}
.map-skip {
  position: absolute;
  z-index: 1001;
  margin: 0.5em;
}
.map-skip:not(:focus) {
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.map-buttons {
  position: absolute;
  z-index: 1000;
  inset-block-start: 0.5em;
  inset-inline-end: 0.5em;
  display: flex;
  flex-wrap: wrap;
  justify-content: end;
  gap: 0.5em;
  pointer-events: none;
}
.map-button, .map-skip, .map-offer {
  min-inline-size: 2.75em;
  min-block-size: 2.75em;
  padding: 0.25em 0.75em;
  border: 1px solid var(--map-line);
  border-radius: var(--map-radius);
  background: var(--map-surface);
  color: var(--map-ink);
  font: inherit;
  cursor: pointer;
  pointer-events: auto;
}
.map-button > span {
  font-size: 1.5em;
  line-height: 1;
}
.map-button[aria-disabled='true'] {
  color: var(--map-muted);
  border-style: dashed;
  cursor: default;
}
.map-button:hover:not([aria-disabled='true']), .map-offer:hover {
  background: var(--map-soft);
}
.map :is(button, a, .map-view, .map-end):focus-visible {
  outline: 3px solid var(--mit-focus, var(--map-ink));
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--map-surface);
}
.map-list {
  margin-block-start: 0.75em;
  padding: 1em;
  border-radius: var(--map-radius);
  background: var(--map-soft);
}
.map-list ul {
  display: grid;
  gap: 0.5em;
  margin-block: 0.5em;
  list-style: none;
}
.map-offer {
  inline-size: 100%;
  text-align: start;
  overflow-wrap: anywhere;
}
.map-choose {
  font-weight: 600;
}
.map-status:empty {
  display: none;
}
.map :is(.map-status, .map-hint, .map-sources) {
  margin-block-start: 0.5em;
  font-size: 0.875em;
  color: var(--map-muted);
}
.map-status {
  color: var(--map-ink);
}
.map-sources a {
  color: inherit;
}
.map-end:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
@media (forced-colors: active) {
  .map-line { stroke: CanvasText; }
  .map-circle { stroke: Highlight; fill: none; }
  .map-name { text-shadow: none; background: Canvas; }
  .map-point[aria-current] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: CanvasText; }
}
@media print {
  .map { display: none; }
}
`;
