import type { MapStrings } from './map-strings.js';

export const german: MapStrings = {
  map: 'Karte der Angebote',
  skip: 'Karte überspringen',
  zoomIn: 'Karte vergrößern',
  zoomOut: 'Karte verkleinern',
  showAll: 'Alle Angebote zeigen',
  view: 'Karte. Mit den Pfeiltasten verschieben Sie den Ausschnitt, mit Plus und Minus ändern Sie die Größe.',
  together: 'Hier liegen mehrere Angebote',
  choose: 'Angebote an dieser Stelle',
  closeList: 'Liste schließen',
  hint: 'Größer und kleiner: mit den Knöpfen, mit der Strg-Taste und dem Mausrad oder mit zwei Fingern.',
  circle: (distance) => `Der Kreis zeigt den Umkreis von ${distance}.`,
  coarse: 'Die Grenzen sind vereinfacht.',
  noGround: 'Der Hintergrund der Karte ist gerade nicht erreichbar. Die Punkte liegen trotzdem richtig.',
  end: 'Ende der Karte',
};
