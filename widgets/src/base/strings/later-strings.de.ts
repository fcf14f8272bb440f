import type { LaterStrings } from './strings.js';

const offers = (count: number): string => (count === 1 ? '1 Angebot' : `${count.toLocaleString('de')} Angebote`);

/** What German says later; other languages say it all at once. */
export const laterStrings: LaterStrings = {
  earlier: (count) => `Im vergangenen Jahr gab es hier ${offers(count)}.`,
  showEarlier: 'Frühere Termine ansehen',
  earlierShown: 'Das war im vergangenen Jahr. Diese Termine sind vorbei.',
  backToUpcoming: 'Zurück zu den kommenden Terminen',
  anyTheme: (count) => `Ohne diese Auswahl gibt es ${offers(count)}.`,
  details: 'Einzelheiten',
  allDates: 'Die nächsten Termine',
  pastDates: 'Diese Termine sind vorbei',
  firstVisit: 'Beim ersten Mal',
  comeAlone: 'Sie können gern allein kommen.',
  fetched: 'Auf Wunsch werden Sie abgeholt.',
  groupSize: (text) => `So viele sind meist da: ${text}`,
  greeter: (text) => `Es begrüßt Sie: ${text}`,
  registration: { NONE: 'Kommen Sie einfach vorbei.', PHONE: 'Bitte melden Sie sich telefonisch an.', MAIL: 'Bitte melden Sie sich per E-Mail an.', WEB: 'Bitte melden Sie sich im Internet an.' },
  contact: 'Auskunft',
  organiser: 'Veranstalter',
  plainLanguage: 'In einfacher Sprache',
  moreOnTheWeb: 'Mehr dazu im Internet',
};
