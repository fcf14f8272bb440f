import { asksForHeight, type HeightMessage } from './height-message.js';

/**
 * Inside the frame. The target is '*': the page around may stand anywhere, `document.referrer` is empty under many policies and
 * our own after the first click, and a number of pixels tells nobody anything. Nothing but the page around is listened to.
 */
if (window.parent !== window) {
  let told = 0;
  const tell = (px: number): void => window.parent.postMessage({ mit: { v: 1, type: 'height', px } } satisfies HeightMessage, '*');
  // The body keeps its margins within itself, so its height is the page's, also when it becomes smaller than the frame.
  const height = (): number => Math.ceil(document.body.getBoundingClientRect().height);

  new ResizeObserver(() => {
    const px = height();
    if (px !== told) tell((told = px));
  }).observe(document.body);

  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && asksForHeight(data)) tell(height());
  });
}
