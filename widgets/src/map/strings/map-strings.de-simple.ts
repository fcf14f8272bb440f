import type { MapStrings } from './map-strings.js';

export const plainGerman: MapStrings = {
  map: 'Karte mit Angeboten',
  skip: 'Karte überspringen',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  showAll: 'Alle Angebote zeigen',
  view: 'Karte. Mit den Pfeil-Tasten bewegen Sie die Karte. Mit Plus wird sie größer. Mit Minus wird sie kleiner.',
  together: 'Hier gibt es mehrere Angebote',
  choose: 'Das gibt es hier',
  closeList: 'Liste schließen',
  hint: 'So wird die Karte größer oder kleiner: Drücken Sie die Knöpfe. Oder nehmen Sie zwei Finger.',
  circle: (distance) => `Der Kreis ist ${distance} weit.`,
  coarse: 'Die Linien auf der Karte sind nicht genau.',
  noGround: 'Die Linien der Karte fehlen gerade. Die Punkte sind richtig.',
  end: 'Ende der Karte',
};
