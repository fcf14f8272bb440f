import { CodedError } from '@miteinander/kit/errors/coded-error.js';

const error = (code: string, field: string, de: [string, string], en: [string, string]): CodedError =>
  new CodedError({ code, field, de: { message: de[0], hint: de[1] }, en: { message: en[0], hint: en[1] } });

/** What can be wrong with an organiser's word, or with a practice's doubt. */
export const deskErrors = {
  unknownSecret: (): CodedError =>
    error('UNKNOWN_SECRET', 'secret', ['Dieser Link gilt nicht oder nicht mehr.', 'Bitte fragen Sie, wer diese Seite betreibt, nach einem neuen Link.'], ['This link does not hold, or not any more.', 'Ask whoever runs this site for a new one.']),

  unknownOffer: (): CodedError =>
    error('UNKNOWN_OFFER', 'offer', ['Dieses Angebot gibt es nicht mehr.', 'Bitte laden Sie die Seite neu.'], ['There is no such offer any more.', 'Load the page again.']),

  freeOutOfRange: (free: number, most: number): CodedError =>
    error('FREE_OUT_OF_RANGE', 'free', [`${free} freie Plätze kann es nicht geben.`, `Bitte nennen Sie eine Zahl von 0 bis ${most}.`], [`There cannot be ${free} free places.`, `Give a number from 0 to ${most}.`]),

  pauseOver: (until: string): CodedError =>
    error('PAUSE_OVER', 'pausedUntil', [`Die Pause wäre mit dem ${until} schon vorbei.`, 'Bitte nennen Sie heute oder einen späteren Tag.'], [`The break would be over with ${until} already.`, 'Give today or a later day.']),

  pauseMissing: (): CodedError =>
    error('PAUSE_MISSING', 'paused', ['Ein letzter Tag oder ein Hinweis gehört zu einer Pause.', 'Bitte sagen Sie auch, dass das Angebot pausiert.'], ['A last day or a note belongs to a break.', 'Say as well that the offer is paused.']),

  noteTooLong: (length: number, most: number): CodedError =>
    error('NOTE_TOO_LONG', 'pauseNote', [`Der Hinweis hat ${length} Zeichen.`, `Bitte kürzen Sie ihn auf ${most} Zeichen.`], [`The note has ${length} characters.`, `Shorten it to ${most}.`]),

  freeTwice: (): CodedError =>
    error('FREE_TWICE', 'freeUnknown', ['Freie Plätze können nicht zugleich bekannt und unbekannt sein.', 'Bitte nennen Sie entweder eine Zahl oder „unbekannt“.'], ['Free places cannot be known and unknown at once.', 'Give either a number or "unknown".']),
};
