import type { Form } from '../settings.js';

export interface FormName {
  readonly name: string;
  readonly hint: string;
}

export const FORM_NAMES: Record<Form, FormName> = {
  module: { name: 'Eigenes Tag (am besten)', hint: 'Nimmt Schrift und Farben Ihrer Seite an. Eine Zeile lädt das Programm, die zweite zeigt die Liste.' },
  div: { name: 'div', hint: 'Wenn Ihr System unbekannte Tags entfernt. Die Zeile mit „script“ kann einmal in der Vorlage der Seite stehen.' },
  frame: { name: 'Rahmen (iframe)', hint: 'Wenn nur Rahmen erlaubt sind. Die Zeile mit „script“ passt die Höhe an; ohne sie lässt sich im Rahmen blättern.' },
  address: { name: 'Nur eine Adresse (oEmbed)', hint: 'Für WordPress und andere, die aus einer Adresse selbst einen Rahmen machen. Zeigt die Liste ohne Filter und in unseren Farben.' },
};
