interface CategoryEntry {
  slug: string;
  /** German name. */
  label: string;
  english: string;
  /** One German sentence that explains it. */
  description: string;
}

/** Every category an offer can have, in the order people are shown them. */
export const categories = [
  { slug: 'storytelling', label: 'Erzählcafé', english: 'Storytelling', description: 'Menschen erzählen von früher und heute, und alle hören zu.' },
  { slug: 'shared-meal', label: 'Gemeinsam essen', english: 'Shared meal', description: 'An einem langen Tisch essen, statt allein zu Hause.' },
  { slug: 'coffee-meeting', label: 'Kaffeerunde', english: 'Coffee meeting', description: 'Bei Kaffee und Kuchen kommt man leicht ins Gespräch.' },
  { slug: 'games', label: 'Spielen', english: 'Games', description: 'Karten, Brettspiele oder Boule, und wer die Regeln nicht kennt, lernt sie.' },
  { slug: 'walking', label: 'Spazieren und Wandern', english: 'Walking', description: 'Zusammen unterwegs sein, und niemand bleibt zurück.' },
  { slug: 'exercise', label: 'Bewegung und Sport', english: 'Exercise', description: 'Turnen, tanzen oder schwimmen, so wie der Körper mitmacht.' },
  { slug: 'music', label: 'Musik und Singen', english: 'Music', description: 'Singen, musizieren und zuhören, auch ohne Noten zu kennen.' },
  { slug: 'creative', label: 'Kreatives', english: 'Creative work', description: 'Malen, nähen, stricken und werken in geselliger Runde.' },
  { slug: 'culture', label: 'Kultur', english: 'Culture', description: 'Theater, Film, Kunst und Konzerte, gemeinsam erlebt.' },
  { slug: 'heritage', label: 'Heimat und Geschichte', english: 'Local heritage', description: 'Alte Bilder, Plattdeutsch und Geschichten vom Ort, lebendig gehalten.' },
  { slug: 'repair', label: 'Reparieren', english: 'Repair', description: 'Kaputtes wird zusammen wieder heil gemacht.' },
  { slug: 'digital-help', label: 'Hilfe mit Handy und Computer', english: 'Digital help', description: 'Jemand erklärt Ihnen Ihr Gerät in Ruhe, Schritt für Schritt.' },
  { slug: 'garden', label: 'Garten', english: 'Garden', description: 'Zusammen säen, gießen, ernten und auf der Bank sitzen.' },
  { slug: 'learning', label: 'Lernen', english: 'Learning', description: 'Neues entdecken, in jedem Alter und ohne Prüfung.' },
  { slug: 'language-cafe', label: 'Sprachcafé', english: 'Language café', description: 'Deutsch sprechen und üben, bei einer Tasse Tee und ohne Angst vor Fehlern.' },
  { slug: 'grief', label: 'Trauer', english: 'Grief', description: 'Trauernde treffen Menschen, die das kennen.' },
  { slug: 'caregivers', label: 'Für pflegende Angehörige', english: 'For family carers', description: 'Wer zu Hause pflegt, findet hier Verständnis, Rat und eine Pause.' },
  { slug: 'dementia', label: 'Leben mit Demenz', english: 'Living with dementia', description: 'Gute Stunden für Menschen mit Demenz und für alle, die sie begleiten.' },
  { slug: 'advice', label: 'Rat und Beratung', english: 'Advice', description: 'Hier fragen Sie, was Sie wissen möchten, und jemand nimmt sich Zeit.' },
  { slug: 'visiting', label: 'Besuche', english: 'Visiting', description: 'Jemand kommt zu Ihnen nach Hause, zum Reden, Vorlesen oder Spielen.' },
  { slug: 'transport', label: 'Fahren und Begleiten', english: 'Transport', description: 'Sie werden gefahren oder begleitet, zum Arzt, zum Einkauf oder zum Fest.' },
  { slug: 'family', label: 'Familien', english: 'Family', description: 'Für Eltern, Kinder und Großeltern, oft alle zusammen.' },
  { slug: 'youth', label: 'Kinder und Jugendliche', english: 'Youth', description: 'Treffen, Freizeit und Hilfe für junge Leute.' },
  { slug: 'faith', label: 'Glaube und Kirche', english: 'Faith', description: 'Beten, feiern und still werden, offen für alle.' },
  { slug: 'celebration', label: 'Feste', english: 'Celebration', description: 'Ein Fest im Dorf oder im Viertel, zu dem alle eingeladen sind.' },
  { slug: 'helping', label: 'Mithelfen', english: 'Helping', description: 'Hier packen Sie mit an und tun etwas für andere.' },
  { slug: 'reading', label: 'Lesen und Vorlesen', english: 'Reading', description: 'Bücher, Gedichte und Geschichten, gemeinsam gelesen und gehört.' },
  { slug: 'animals', label: 'Tiere', english: 'Animals', description: 'Zeit mit Hund, Huhn oder Pferd, die guttut.' },
  { slug: 'health', label: 'Gesundheit', english: 'Health', description: 'Gesund bleiben und gut leben, verständlich erklärt.' },
  { slug: 'meeting', label: 'Vereinsleben', english: 'Club life', description: 'Treffen von Vereinen, bei denen Gäste willkommen sind.' },
  { slug: 'nature', label: 'Natur', english: 'Nature', description: 'Draußen sein, Vögel hören, Pflanzen kennenlernen.' },
] as const satisfies readonly CategoryEntry[];
