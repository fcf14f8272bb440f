import type { LeafletMap } from './leaflet/leaflet.js';

/** Pixels that an arrow key moves the map. */
const STEP = 80;
const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** Arrow keys move the map and plus and minus zoom it, while it or one of its markers has the focus. */
export function moveByKeys(map: LeafletMap, view: HTMLElement): void {
  view.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [step, zoom] = [STEPS[event.key], ZOOMS[event.key]];
    if (step) map.panBy(step, { animate: false });
    if (zoom !== undefined) map.setZoom(map.getZoom() + zoom, { animate: false });
    if (step || zoom !== undefined) event.preventDefault();
  });
}

/**
 * Nobody who scrolls the page is caught by the map: the wheel zooms with Ctrl or Cmd alone, and one finger scrolls the page, two move the map.
 * `stage` stands around Leaflet's element, so that events come here first.
 */
export function letPageScroll(map: LeafletMap, stage: HTMLElement): void {
  stage.addEventListener('wheel', (event) => !event.ctrlKey && !event.metaKey && event.stopPropagation(), { capture: true, passive: true });
  stage.addEventListener('pointerdown', ({ pointerType }) => void (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()), { capture: true });
  for (const name of ['touchstart', 'touchmove'] as const) {
    stage.addEventListener(name, (event) => event.touches.length > 1 && event.cancelable && event.preventDefault(), { capture: true, passive: false });
  }
}
