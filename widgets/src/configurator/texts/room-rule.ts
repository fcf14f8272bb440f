import type { WidgetName } from '../configuration.js';
import type { Form } from '../settings.js';

/** A rule for the page's own style sheet that keeps room from the first moment, so that nothing below moves; null where a frame does. */
export function roomRule(widget: WidgetName, form: Form): string | null {
  if (form !== 'module' && form !== 'div') return null;
  const selector = form === 'module' ? `mit-${widget}` : `[data-mit-widget="${widget}"]`;
  return `@media (scripting: enabled) { ${selector} { display: block; min-height: 100vh } }`;
}
