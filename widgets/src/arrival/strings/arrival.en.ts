import type { ArrivalStrings } from './arrival-strings.js';

const ORDINALS = ['First', 'Second', 'Third', 'Fourth'];

export const strings: ArrivalStrings = {
  title: 'Good to have you here',
  languages: 'Language',
  lead: 'Do you have a sheet that says “Rezept für Miteinander”? Then type the four words that are printed on it.',
  needless: 'You do not have to. It is enough to show your sheet here.',
  privacy: 'All that is counted is that somebody came. Nobody learns your name, and nobody learns why you came.',
  words: 'The four words on your sheet',
  word: (number) => `${ORDINALS[number - 1]} word`,
  suggestions: 'Suggestions',
  example: 'For example: Linde Brücke Amsel Mond',
  come: 'I am here',
  sending: 'One moment …',
  counted: 'Thank you! Your visit has been counted.',
  countedMore: 'From many such visits the practice learns that its prescriptions bring people here. It learns nothing about you. Have a good time.',
  another: 'Somebody else is here with a sheet',
  notCounted: 'We could not count these four words. Perhaps a word is spelt differently. Perhaps the sheet has been counted before, or is too old. We do not know which.',
  tooMany: 'There were too many attempts just now. Please try again later.',
  welcome: 'You are welcome all the same. Just show your sheet.',
  missing: (number) => `The ${(ORDINALS[number - 1] ?? '').toLowerCase()} word is still missing.`,
  unreadable: 'These are not four words yet. Please compare them with your sheet.',
  offline: 'You have no internet connection right now. Your words stay here. Try again in a moment.',
  failed: 'That did not work just now. It was not your fault. Your words stay here. Try again in a moment.',
  brokenAddress: 'Something is missing from the address of this page. Scan the code at the door once more, or just show your sheet.',
  unknownOffer: 'This offer is no longer in our directory. Just show your sheet.',
  home: 'What else is on nearby (in German)',
};
