/** How offers are looked at. */
export type View = 'list' | 'agenda' | 'map';

export const VIEWS: readonly View[] = ['list', 'agenda', 'map'];

/** The attribute `view`; anything unknown is a list. */
export const viewOf = (attribute: string): View => VIEWS.find((view) => view === attribute) ?? 'list';
