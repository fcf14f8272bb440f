import type { OfferView } from '../templates/offer-view.js';
import { changeInWords } from '../templates/change-in-words.js';
import { placeLines } from '../templates/place-lines.js';
import { textOf } from '../templates/text-of.js';
import { whenOf } from '../templates/when-of.js';
import type { Spoken } from './reader.js';

/** An offer as it is read aloud: what is special first, then what, when, where, whom to ring, what it is. */
export function piecesOf(view: OfferView): Spoken[] {
  const { offer, changes, next } = view.now;
  const { own } = view.speech;
  const { title, first } = textOf(view);
  const said = (text: string): Spoken => ({ text, language: view.language });
  const german = (text: string): Spoken => ({ text, language: 'de' });
  return [
    { text: title.text, language: title.language },
    ...changes.map((change) => said(changeInWords(change, view))),
    ...(next ? [said(`${own.next}: ${whenOf(next, view)}`)] : []),
    ...placeLines(view).map(german),
    ...(offer?.phone === undefined ? [] : [said(own.ring(offer.phone))]),
    ...(first === undefined ? [] : [{ text: first.text, language: first.language }]),
  ];
}
