import { USUAL_PER_MINUTE } from './key-order.js';

const points = (count: number): string => new Intl.NumberFormat('de').format(count);

export const keyUsage = `Schlüssel für Programme, die regelmäßig viel fragen (POST /graphql)

  pnpm key add "<Bezeichnung>" [Punkte je Minute]   neuer Schlüssel; ohne Zahl ${points(USUAL_PER_MINUTE)} Punkte
  pnpm key list                                     alle, mit ihrer Kennung
  pnpm key remove <Kennung>                         der Schlüssel gilt nicht mehr

Beispiel:
  pnpm key add "Stadt Telgte, Veranstaltungskalender"

Fragen darf jeder auch ohne Schlüssel; wer einen hat, darf öfter. Was eine Abfrage kostet, steht in gateway/README.md.
Ein laufendes System kennt neue Schlüssel nach einer Sekunde, ohne Neustart. Aufgehoben wird nur ein Fingerabdruck des Schlüssels, in
api-keys.json im Datenordner (DATA_DIR), oder in der Datei, die API_KEYS_FILE nennt. Bitte führen Sie den Befehl unter dem Konto aus, unter dem das System läuft.
`;
