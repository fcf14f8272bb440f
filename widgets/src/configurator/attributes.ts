import type { WidgetName } from './configuration.js';

export interface Attribute {
  readonly name: string;
  readonly widgets: readonly WidgetName[];
  /** What it says, for the table in docs/einbetten.md. */
  readonly says: string;
}

const BOTH = ['offers', 'places'] as const;
const OFFERS = ['offers'] as const;
const PLACES = ['places'] as const;

/** Every attribute a page may write, in the order in which it is written. */
export const ATTRIBUTES: readonly Attribute[] = [
  { name: 'place', widgets: BOTH, says: 'Postleitzahl, Name der Gemeinde oder ihr achtstelliger Gemeindeschlüssel. Leer: Ihre Gäste werden gefragt.' },
  { name: 'lat', widgets: BOTH, says: 'Statt eines Ortes ein Punkt: geografische Breite. Wird auf etwa einen Kilometer gerundet.' },
  { name: 'lon', widgets: BOTH, says: 'Geografische Länge dazu.' },
  { name: 'radius', widgets: BOTH, says: 'Umkreis in Kilometern, höchstens 100. Ohne Angabe 10.' },
  { name: 'from', widgets: OFFERS, says: 'Erster Tag, zum Beispiel 2026-12-01.' },
  { name: 'to', widgets: OFFERS, says: 'Letzter Tag.' },
  { name: 'period', widgets: OFFERS, says: 'Zeitraum am Anfang: `today`, `week`, `weekend` oder `month`. Ihre Gäste können ihn ändern.' },
  { name: 'needs', widgets: OFFERS, says: 'Nur Angebote zu diesen Anliegen, zum Beispiel `loneliness meals`. Fest eingestellt.' },
  { name: 'categories', widgets: OFFERS, says: 'Nur diese Arten von Angeboten, zum Beispiel `walking games`. Fest eingestellt.' },
  { name: 'partner', widgets: OFFERS, says: 'Nur Angebote eines Partners: seine Kennung aus der Schnittstelle. Fest eingestellt.' },
  { name: 'municipality', widgets: OFFERS, says: 'Nur Angebote in dieser Gemeinde: ihr achtstelliger Gemeindeschlüssel. Fest eingestellt.' },
  { name: 'kinds', widgets: PLACES, says: 'Nur diese Arten von Orten, zum Beispiel `library village-hall`. Fest eingestellt.' },
  { name: 'open-now', widgets: PLACES, says: 'Nur, was jetzt geöffnet ist.' },
  { name: 'cool', widgets: PLACES, says: 'Nur Orte, an denen es bei Hitze kühl bleibt.' },
  { name: 'heat', widgets: PLACES, says: 'Es ist Hitze: Ein Band führt zu den kühlen Orten.' },
  { name: 'sort', widgets: OFFERS, says: 'Reihenfolge: `soonest` (bald zuerst), `nearest` (nah zuerst) oder `best` (passend zuerst, mit Begründung).' },
  { name: 'limit', widgets: BOTH, says: 'Wie viele Einträge auf einmal, 1 bis 100. Ohne Angabe 20.' },
  { name: 'filters', widgets: BOTH, says: 'Was Ihre Gäste selbst ändern dürfen; leer für nichts, `all` für alles.' },
  { name: 'view', widgets: OFFERS, says: 'Ansicht am Anfang: `list` (Liste), `agenda` (nach Tagen) oder `map` (Karte).' },
  { name: 'views', widgets: OFFERS, says: 'Welche Ansichten zur Wahl stehen, zum Beispiel `list agenda`. Leer: keine Wahl.' },
  { name: 'map', widgets: OFFERS, says: '`off`: nie eine Karte. Ohne Angabe wird sie erst geladen, wenn jemand sie öffnet.' },
  { name: 'sync-url', widgets: OFFERS, says: 'Die Adresse Ihrer Seite merkt sich die Auswahl. Nur für ein Widget je Seite.' },
  { name: 'heading', widgets: BOTH, says: 'Überschrift über der Liste.' },
  { name: 'heading-level', widgets: BOTH, says: 'Ihre Ebene, 2 bis 6. Ohne Angabe 2.' },
  { name: 'accent', widgets: BOTH, says: 'Farbe für Kalenderblatt, Verweise und gedrückte Knöpfe.' },
  { name: 'scheme', widgets: BOTH, says: '`light` (immer hell) oder `dark` (immer dunkel). Ohne Angabe wie Ihre Seite.' },
  { name: 'lang', widgets: BOTH, says: 'Sprache. Ohne Angabe die Ihrer Seite. Die Einträge selbst bleiben deutsch.' },
  { name: 'api', widgets: BOTH, says: 'Wo die Daten herkommen. Ohne Angabe von dort, wo die Datei des Widgets liegt.' },
];

export const attributesOf = (widget: WidgetName): string[] => ATTRIBUTES.filter(({ widgets }) => widgets.includes(widget)).map(({ name }) => name);
