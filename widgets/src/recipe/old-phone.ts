/**
 * What phones of about 2019 lack of what this page uses, and no more. Comes before everything else, for some of it is needed while the other files start.
 * Newer browsers keep their own.
 */
type Bare = Record<string, unknown>;

function lend(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

lend(String.prototype, 'replaceAll', function replaceAll(this: string, what: string | RegExp, by: string): string {
  return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by);
});
lend(String.prototype, 'toWellFormed', function toWellFormed(this: string): string {
  return this.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, '\uFFFD');
});
lend(Array.prototype, 'at', function at<Item>(this: Item[], index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index];
});
lend(Array.prototype, 'toSorted', function toSorted<Item>(this: Item[], compare?: (one: Item, other: Item) => number): Item[] {
  return this.slice().sort(compare);
});
lend(Object, 'fromEntries', (entries: Iterable<[string, unknown]>): Bare => {
  const made: Bare = {};
  for (const [key, value] of entries) made[key] = value;
  return made;
});
lend(Object, 'hasOwn', (target: object, key: string): boolean => Object.prototype.hasOwnProperty.call(target, key));
lend(Element.prototype, 'replaceChildren', function replaceChildren(this: Element, ...nodes: (Node | string)[]): void {
  while (this.lastChild) this.removeChild(this.lastChild);
  this.append(...nodes);
});
lend(AbortSignal, 'timeout', (milliseconds: number): AbortSignal => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
});
lend(AbortSignal, 'any', (signals: AbortSignal[]): AbortSignal => {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort();
    else signal.addEventListener('abort', () => controller.abort(), { once: true });
  }
  return controller.signal;
});

/** Words beside each other, without an "and". */
lend(Intl, 'ListFormat', class {
  format(parts: Iterable<string>): string {
    return [...parts].join(', ');
  }
});

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** The day itself, for a browser that cannot say "tomorrow". */
lend(Intl, 'RelativeTimeFormat', class {
  readonly #locale: string;

  constructor(locale: string) {
    this.#locale = locale;
  }

  format(count: number, unit: string): string {
    const day = new Date();
    day.setDate(day.getDate() + count * (DAYS_IN[unit] ?? 1));
    return new Intl.DateTimeFormat(this.#locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(day);
  }
});

export {};
