import { html, type TemplateResult } from 'lit';

import type { Configuration } from '../configuration.js';
import { THEMES, type Configuring, type Theme } from '../configuring.js';
import { parametersOf } from '../fragment.js';
import { check, radios } from './controls.js';

/** The widget as it will stand, on a page like somebody else's. */
export const previewTemplate = (page: Configuring): TemplateResult => html`<section aria-labelledby="preview-heading">
  <h2 id="preview-heading">So sieht es aus</h2>
  <div class="shown-as">
    ${radios('theme', 'Auf was für einer Seite?', Object.entries(THEMES).map(([value, label]) => ({ value, label })), page.theme, (theme) => page.show({ theme: theme as Theme }))}
    ${check('So breit wie ein Handy', page.narrow, (narrow) => page.show({ narrow }))}
  </div>
  <iframe class=${page.narrow ? 'narrow' : ''} title="Vorschau: ${THEMES[page.theme]}"></iframe>
</section>`;

const shown = new WeakMap<HTMLIFrameElement, string>();

/** Tells the frame what to show. Its address is replaced, so that "back" leads away from the page and not through every letter typed. */
export function showPreview(frame: HTMLIFrameElement, configuration: Configuration, theme: Theme): void {
  const parts = parametersOf(configuration);
  parts.set('theme', theme);
  const address = `/vorschau#${parts.toString()}`;
  if (shown.get(frame) === address) return;
  const wait = shown.has(frame) ? PAUSE_MILLISECONDS : 0;
  shown.set(frame, address);
  setTimeout(() => {
    if (shown.get(frame) === address) frame.contentWindow?.location.replace(address);
  }, wait);
}

const PAUSE_MILLISECONDS = 400;
