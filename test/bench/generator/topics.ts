import type { categories } from '@miteinander/activities/vocabulary/categories.js';
import type { needs } from '@miteinander/activities/vocabulary/needs.js';

type Category = (typeof categories)[number]['slug'];
type Need = (typeof needs)[number]['slug'];

/** What a category is called on posters, how common it is, and which needs it mostly answers. */
export interface Topic {
  category: Category;
  weight: number;
  needs: readonly Need[];
  titles: readonly string[];
  /** What happens there, for a summary. */
  summary: string;
}

const topic = (category: Category, weight: number, needs: readonly Need[], titles: readonly string[], summary: string): Topic => ({
  category, weight, needs, titles, summary,
});

/** Offers for company and movement are many, those for hard times few. */
export const topics: readonly Topic[] = [
  topic('exercise', 150, ['movement', 'isolation', 'wellbeing'], ['Gymnastik', 'Rückenschule', 'Tanzkreis', 'Sitzgymnastik', 'Yoga am Vormittag'], 'Turnen, dehnen und lachen, jeder so wie es geht.'),
  topic('coffee-meeting', 120, ['loneliness', 'isolation'], ['Kaffeeklatsch', 'Kaffeenachmittag', 'Offener Treff', 'Nachbarschaftscafé'], 'Bei Kaffee und Kuchen kommen wir ins Gespräch.'),
  topic('music', 80, ['loneliness', 'story-culture', 'purpose'], ['Singkreis', 'Chorprobe', 'Offenes Singen', 'Veeh-Harfen-Gruppe'], 'Wir singen bekannte Lieder, Noten braucht niemand.'),
  topic('youth', 75, ['family', 'isolation'], ['Jugendtreff', 'Offene Tür', 'Hausaufgabenhilfe', 'Kinderkino'], 'Treffen, spielen und Hilfe bei den Hausaufgaben.'),
  topic('games', 70, ['loneliness', 'isolation'], ['Spielenachmittag', 'Skatrunde', 'Boule im Park', 'Doppelkopf'], 'Karten und Brettspiele, die Regeln erklären wir gern.'),
  topic('family', 70, ['family', 'life-change'], ['Elterncafé', 'Krabbelgruppe', 'Familienfrühstück'], 'Für Eltern, Großeltern und Kinder, mit Spielecke.'),
  topic('creative', 65, ['loneliness', 'purpose', 'wellbeing'], ['Strickcafé', 'Malgruppe', 'Nähtreff', 'Töpfern'], 'Stricken, malen und werken in geselliger Runde.'),
  topic('advice', 60, ['paperwork', 'money', 'housing', 'work'], ['Sozialberatung', 'Sprechstunde', 'Rentenberatung', 'Mieterberatung'], 'Bringen Sie Ihre Briefe mit, wir sehen sie gemeinsam durch.'),
  topic('meeting', 55, ['isolation', 'purpose'], ['Vereinsabend', 'Stammtisch', 'Monatstreffen'], 'Gäste sind willkommen, man muss kein Mitglied sein.'),
  topic('shared-meal', 55, ['meals', 'loneliness', 'money'], ['Mittagstisch', 'Suppenküche', 'Gemeinsames Frühstück', 'Kochgruppe'], 'Ein langer Tisch, eine warme Mahlzeit und nette Leute.'),
  topic('learning', 50, ['literacy', 'purpose'], ['Gedächtnistraining', 'Englisch für Anfänger', 'Vortrag und Gespräch'], 'Neues lernen ohne Noten und Prüfung.'),
  topic('walking', 50, ['movement', 'loneliness', 'wellbeing'], ['Spaziergang', 'Wandergruppe', 'Nordic Walking'], 'Gemeinsam unterwegs, und niemand bleibt zurück.'),
  topic('faith', 45, ['loneliness', 'wellbeing'], ['Bibelkreis', 'Andacht', 'Frauenhilfe'], 'Eine ruhige Stunde mit Liedern und Gebeten, offen für alle.'),
  topic('digital-help', 40, ['digital'], ['Handysprechstunde', 'Computertreff', 'Internetcafé für Ältere'], 'Wir erklären Ihr Gerät in Ruhe, Schritt für Schritt.'),
  topic('culture', 40, ['story-culture', 'isolation'], ['Filmabend', 'Theatergruppe', 'Museumsrundgang'], 'Kultur gemeinsam erleben und darüber reden.'),
  topic('language-cafe', 35, ['arriving', 'exclusion', 'literacy'], ['Sprachcafé', 'Deutsch im Gespräch', 'Begegnungscafé'], 'Deutsch sprechen bei Tee, ohne Angst vor Fehlern.'),
  topic('helping', 30, ['purpose', 'life-change'], ['Ehrenamtstreff', 'Helferkreis', 'Tafel-Ausgabe'], 'Viele Hände machen ein leichtes Werk.'),
  topic('health', 30, ['wellbeing', 'movement'], ['Selbsthilfegruppe', 'Herzsportgruppe', 'Gesundheitstreff'], 'Miteinander reden hilft, und Fragen sind erlaubt.'),
  topic('heritage', 28, ['story-culture', 'purpose'], ['Plattdeutscher Abend', 'Heimatstube', 'Geschichtswerkstatt'], 'Alte Bilder und Geschichten vom Ort.'),
  topic('garden', 25, ['movement', 'purpose', 'meals'], ['Gemeinschaftsgarten', 'Gartentag'], 'Säen, gießen, ernten und auf der Bank sitzen.'),
  topic('reading', 25, ['story-culture', 'literacy'], ['Vorlesestunde', 'Literaturkreis', 'Lesepaten'], 'Gemeinsam lesen und zuhören.'),
  topic('storytelling', 22, ['story-culture', 'loneliness'], ['Erzählcafé', 'Erzählnachmittag'], 'Von früher und heute erzählen, und alle hören zu.'),
  topic('visiting', 20, ['loneliness', 'home-help'], ['Besuchsdienst', 'Vorlesen zu Hause'], 'Wir kommen zu Ihnen, zum Reden und Zuhören.'),
  topic('repair', 18, ['money', 'purpose'], ['Repair-Café', 'Fahrradwerkstatt'], 'Kaputtes wird gemeinsam wieder heil.'),
  topic('caregivers', 16, ['caregiving', 'wellbeing'], ['Gesprächskreis für pflegende Angehörige', 'Pflegestammtisch'], 'Durchatmen und mit anderen reden, die es kennen.'),
  topic('celebration', 15, ['loneliness', 'story-culture'], ['Straßenfest', 'Sommerfest', 'Adventsfeier'], 'Ein Fest, zu dem alle eingeladen sind.'),
  topic('transport', 15, ['transport', 'home-help'], ['Fahrdienst', 'Einkaufsfahrt'], 'Wir fahren und begleiten Sie.'),
  topic('dementia', 14, ['dementia', 'caregiving'], ['Café Vergissmeinnicht', 'Tanzen mit Demenz'], 'Gute Stunden für Menschen mit Demenz und ihre Familien.'),
  topic('nature', 14, ['movement', 'wellbeing', 'heat'], ['Vogelkundlicher Spaziergang', 'Waldbaden'], 'Draußen sein, hören und schauen.'),
  topic('grief', 10, ['bereavement', 'wellbeing'], ['Trauercafé', 'Gesprächskreis für Trauernde'], 'Sie dürfen traurig sein, reden oder schweigen.'),
  topic('animals', 6, ['wellbeing', 'loneliness'], ['Hundetreff', 'Besuch beim Pony'], 'Zeit mit Tieren, die guttut.'),
];
