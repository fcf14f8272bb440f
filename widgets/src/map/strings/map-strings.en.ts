import type { MapStrings } from './map-strings.js';

export const english: MapStrings = {
  map: 'Map of the offers',
  skip: 'Skip the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all offers',
  view: 'Map. The arrow keys move it, plus and minus change its size.',
  together: 'Several offers are here',
  choose: 'Offers at this spot',
  closeList: 'Close the list',
  hint: 'To zoom, use the buttons, the Ctrl key and the mouse wheel, or two fingers.',
  circle: (distance) => `The circle shows ${distance} around.`,
  coarse: 'The borders are simplified.',
  noGround: 'The background of the map cannot be reached right now. The points are in the right places all the same.',
  end: 'End of the map',
};
