import { fitFrame, frames } from './fit-frame.js';
import type { MeasureMessage } from './height-message.js';

/** On the page around: every frame of ours becomes as high as what is in it. Without this file frames keep their height and scroll. */
window.addEventListener('message', (event) => fitFrame(event, document));

for (const { frame, origin } of frames(document)) frame.contentWindow?.postMessage({ mit: { v: 1, type: 'measure' } } satisfies MeasureMessage, origin);
