import { fillDivs } from './fill-divs.js';

/** A widget as it is registered. */
export interface Widget extends CustomElementConstructor {
  readonly version: string;
  readonly observedAttributes: readonly string[];
}

const majorOf = (version: string): string => version.split('.', 1)[0] ?? '';

/** Registers a widget, once per page. The first script wins; a second one of another version says so and leaves it at that. */
export function defineElement(tag: string, widget: Widget): void {
  const known = customElements.get(tag) as Partial<Widget> | undefined;
  if (!known) {
    customElements.define(tag, widget);
    fillDivs(tag, widget);
    return;
  }
  const { version = 'unknown' } = known;
  if (version === widget.version) return;
  const words = `<${tag}> is already defined in version ${version}; version ${widget.version} is not used.`;
  if (majorOf(version) === majorOf(widget.version)) console.info(words);
  else console.warn(words);
}
