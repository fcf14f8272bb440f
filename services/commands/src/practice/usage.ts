import { LONGEST_LABEL } from '@miteinander/activities/practice/keep-practices.js';

export const practiceUsage = `Praxen, die ein Rezept für Miteinander ausgeben

  pnpm practice add "<Bezeichnung>" [Postleitzahl]   neue Praxis: Praxis-Code, Lesezeichen, geheimer Link zu den Zahlen
  pnpm practice list                                 alle Praxen
  pnpm practice renew <Praxis-Code>                  neuer geheimer Link; der bisherige gilt dann nicht mehr

Beispiel:
  pnpm practice add "Hausarztpraxis am Markt" 48291

Die Bezeichnung ist Ihre eigene Notiz und steht auf der Seite mit den Zahlen, höchstens ${LONGEST_LABEL} Zeichen.
Bitte nehmen Sie keinen Namen eines Menschen: „Hausarztpraxis am Markt“, nicht „Praxis Dr. …“.
Die Postleitzahl steht nur im Lesezeichen und wird nicht gespeichert.
PUBLIC_URL sagt, unter welcher Adresse das System zu erreichen ist, zum Beispiel https://miteinander.example.
`;
