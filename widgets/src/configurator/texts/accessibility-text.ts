import type { WidgetName } from '../configuration.js';

const SUBJECT: Record<WidgetName, string> = { offers: 'Die Liste der Angebote', places: 'Die Liste der Orte' };

/** A block for a town's accessibility statement: what was tested, and what was not. */
export const accessibilityText = (widget: WidgetName): string =>
  [
    `${SUBJECT[widget]} stammt aus dem Verzeichnis „Miteinander“ und ist in unsere Seite eingebettet. Sie ist nach der EN 301 549 und den WCAG 2.2 (Stufen A und AA) gebaut.`,
    'Automatische Tests prüfen: keine Fehler im Prüfprogramm axe, Bedienung nur mit der Tastatur, helle und dunkle Darstellung, schmale Bildschirme. Noch nicht geprüft haben es Menschen, die mit einem Screenreader oder anderen Hilfsmitteln arbeiten.',
    'Die Texte der Einträge schreiben Vereine, Gemeinden und andere selbst. Sie sind nicht alle in Einfacher Sprache. Angaben zur Barrierefreiheit eines Ortes können fehlen; dann steht dort, dass sie nicht bekannt sind.',
    'Sie finden etwas, das Sie nicht bedienen oder nicht verstehen können? Schreiben Sie uns: [Ihre Kontaktadresse für Barrieren].',
  ].join('\n\n');
