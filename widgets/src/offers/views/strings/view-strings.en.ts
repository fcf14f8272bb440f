import type { ViewStrings } from './view-strings.js';

export const viewStrings: ViewStrings = {
  locale: 'en-GB',
  withoutDate: 'Without a fixed date',
  upTo: (kilometres) => `Up to ${kilometres}`,
  further: 'Further away',
  online: 'Online or by telephone',
  showMap: 'Show the map',
  mapWaits: 'The map is only loaded when you open it.',
  mapLoading: 'Loading the map …',
  mapFailed: 'The map cannot be loaded right now. The list shows the same offers.',
  mapLabel: 'Map of the offers',
  notOnMap: (count) => `Only in the list, without a fixed place: ${count}`,
};
