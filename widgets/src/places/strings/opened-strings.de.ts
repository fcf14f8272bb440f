import type { OpenedStrings } from './opened-strings.js';

export const openedStrings: OpenedStrings = {
  hours: 'Öffnungszeiten',
  alwaysOpen: 'Immer geöffnet',
  onHolidays: 'an Feiertagen',
  closedThen: 'geschlossen',
  accessHeading: 'Barrierefreiheit',
  access: {
    WHEELCHAIR: { yes: 'rollstuhlgerecht', no: 'nicht rollstuhlgerecht' },
    STEP_FREE_ENTRANCE: { yes: 'Eingang ohne Stufe', no: 'Stufe am Eingang' },
    ACCESSIBLE_TOILET: { yes: 'Toilette für Rollstühle', no: 'keine Toilette für Rollstühle' },
    ACCESSIBLE_PARKING: { yes: 'Behindertenparkplatz', no: 'kein Behindertenparkplatz' },
    INDUCTION_LOOP: { yes: 'Höranlage für Hörgeräte', no: 'keine Höranlage für Hörgeräte' },
    QUIET: { yes: 'ruhig und ohne viele Reize', no: 'oft laut oder unruhig' },
  },
  accessUnknown: (what) => `Das wissen wir nicht: ${what}.`,
  accessAllUnknown: 'Dazu wissen wir noch nichts. Rufen Sie am besten vorher an.',
  happens: 'Das findet hier statt',
  nothingHappens: 'Zurzeit ist hier nichts angekündigt.',
  happensFailed: 'Was hier stattfindet, lässt sich gerade nicht laden.',
  moreHappens: (count) => (count === 1 ? 'und 1 weiteres Angebot' : `und ${count.toLocaleString('de')} weitere Angebote`),
  address: 'Adresse',
  map: 'Auf der Karte ansehen',
  web: 'Zur Internetseite',
  host: 'Gastgeber',
};
