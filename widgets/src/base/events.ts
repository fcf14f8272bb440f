/** All events of the widgets bubble and leave the shadow tree, so that a page can listen wherever it likes. */
const everywhere = { bubbles: true, composed: true };

/** The widget has shown its first answer. */
export class ReadyEvent extends Event {
  constructor() {
    super('mit-ready', everywhere);
  }
}

/** A list has been shown. */
export class ResultsEvent extends Event {
  constructor(
    readonly total: number,
    readonly ids: readonly string[],
  ) {
    super('mit-results', everywhere);
  }
}

/** Somebody wants to read an offer. Cancel it to show the offer yourself. */
export class SelectEvent extends Event {
  constructor(
    readonly id: string,
    readonly url: string,
  ) {
    super('mit-select', { ...everywhere, cancelable: true });
  }
}

/** Somebody has changed what is asked. */
export class FilterChangeEvent extends Event {
  constructor(readonly filters: Readonly<Record<string, string | number | boolean | null | readonly string[]>>) {
    super('mit-filter-change', everywhere);
  }
}

/** Somebody looks at the offers in another way. */
export class ViewChangeEvent extends Event {
  constructor(readonly view: 'list' | 'agenda' | 'map') {
    super('mit-view-change', everywhere);
  }
}

/** Somebody wants to see the map, which is then fetched. Cancel it to ask for consent first. */
export class MapOpenEvent extends Event {
  constructor() {
    super('mit-map-open', { ...everywhere, cancelable: true });
  }
}

/** Something could not be shown; the fallback stays visible. */
export class ErrorEvent extends Event {
  constructor(readonly code: string) {
    super('mit-error', everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'mit-ready': ReadyEvent;
    'mit-results': ResultsEvent;
    'mit-select': SelectEvent;
    'mit-filter-change': FilterChangeEvent;
    'mit-view-change': ViewChangeEvent;
    'mit-map-open': MapOpenEvent;
    'mit-error': ErrorEvent;
  }
}
