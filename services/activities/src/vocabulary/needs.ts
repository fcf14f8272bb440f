interface NeedEntry {
  slug: string;
  /** German name. */
  label: string;
  /** The same as a person would say it, in plain German. */
  plainLabel: string;
  english: string;
  /** One German sentence that explains it. */
  description: string;
  /** Shown on its own occasion (a heat wave, an emergency), not among the everyday needs. */
  special?: true;
}

/** Every need an offer can answer, in the order people are shown them. Needs belong to offers, never to people. */
export const needs = [
  {
    slug: 'loneliness',
    label: 'Einsamkeit',
    plainLabel: 'Ich fühle mich allein.',
    english: 'Loneliness',
    description: 'Hier sind Sie unter Menschen, die sich freuen, dass Sie da sind.',
  },
  {
    slug: 'isolation',
    label: 'Wenig Kontakte',
    plainLabel: 'Ich habe wenig Kontakt.',
    english: 'Social isolation',
    description: 'Wer allein lebt oder wenig Besuch hat, lernt hier andere kennen.',
  },
  {
    slug: 'bereavement',
    label: 'Trauer',
    plainLabel: 'Ein Mensch ist gestorben.',
    english: 'Bereavement',
    description: 'Hier dürfen Sie traurig sein, reden oder einfach nur dabeisitzen.',
  },
  {
    slug: 'caregiving',
    label: 'Angehörige pflegen',
    plainLabel: 'Ich pflege einen Menschen.',
    english: 'Caring for a relative',
    description: 'Wer zu Hause pflegt, kann hier durchatmen und sich mit anderen austauschen.',
  },
  {
    slug: 'family',
    label: 'Familie und Partnerschaft',
    plainLabel: 'Es gibt Streit zu Hause.',
    english: 'Family and relationship',
    description: 'Hier hört Ihnen jemand zu, wenn es in der Familie oder zu zweit schwierig ist.',
  },
  {
    slug: 'life-change',
    label: 'Neue Lebensphase',
    plainLabel: 'Mein Leben ändert sich.',
    english: 'Life transition',
    description: 'Nach der Rente, einem Umzug oder einer Trennung finden Sie hier einen neuen Anfang.',
  },
  {
    slug: 'money',
    label: 'Geldsorgen und Schulden',
    plainLabel: 'Ich habe zu wenig Geld.',
    english: 'Money and debt',
    description: 'Hier bekommen Sie Rat und Hilfe, wenn das Geld nicht reicht.',
  },
  {
    slug: 'housing',
    label: 'Wohnen',
    plainLabel: 'Ich habe Sorgen mit der Wohnung.',
    english: 'Housing',
    description: 'Hier hilft man Ihnen bei Fragen zu Wohnung, Miete und Umbau.',
  },
  {
    slug: 'meals',
    label: 'Essen und Mittagstisch',
    plainLabel: 'Ich möchte mit anderen essen.',
    english: 'Food and shared meals',
    description: 'Zusammen schmeckt es besser, und für Sie ist ein Platz gedeckt.',
  },
  {
    slug: 'transport',
    label: 'Mobil sein, Fahrdienst',
    plainLabel: 'Ich komme nicht hin.',
    english: 'Getting around',
    description: 'Hier finden Sie jemanden, der Sie fährt oder begleitet.',
  },
  {
    slug: 'home-help',
    label: 'Hilfe im Alltag',
    plainLabel: 'Ich brauche Hilfe zu Hause.',
    english: 'Help at home',
    description: 'Nachbarn und Freiwillige helfen bei kleinen Dingen im Haus und beim Einkauf.',
  },
  {
    slug: 'paperwork',
    label: 'Anträge und Beratung',
    plainLabel: 'Ich brauche Hilfe mit Anträgen.',
    english: 'Advice and paperwork',
    description: 'Hier liest jemand den Brief vom Amt mit Ihnen und hilft beim Ausfüllen.',
  },
  {
    slug: 'work',
    label: 'Arbeit und Arbeitslosigkeit',
    plainLabel: 'Ich suche Arbeit.',
    english: 'Work',
    description: 'Hier unterstützt man Sie bei der Suche nach Arbeit und bei der Bewerbung.',
  },
  {
    slug: 'literacy',
    label: 'Lesen, Schreiben, Lernen',
    plainLabel: 'Lesen ist schwer für mich.',
    english: 'Literacy and learning',
    description: 'Hier lernen Sie in Ruhe lesen und schreiben, ganz ohne Noten.',
  },
  {
    slug: 'digital',
    label: 'Handy und Internet',
    plainLabel: 'Ich brauche Hilfe mit dem Handy.',
    english: 'Digital participation',
    description: 'Geduldige Menschen erklären Ihnen Handy, Computer und Internet.',
  },
  {
    slug: 'arriving',
    label: 'Deutsch lernen, ankommen',
    plainLabel: 'Ich bin neu hier.',
    english: 'Language and arriving',
    description: 'Wer neu am Ort oder neu in Deutschland ist, findet hier Menschen und Worte.',
  },
  {
    slug: 'exclusion',
    label: 'Ausgrenzung',
    plainLabel: 'Ich werde ausgeschlossen.',
    english: 'Social exclusion',
    description: 'Hier gehören Sie dazu, so wie Sie sind.',
  },
  {
    slug: 'movement',
    label: 'Bewegung und Natur',
    plainLabel: 'Ich möchte mich bewegen.',
    english: 'Movement and nature',
    description: 'Zusammen gehen, turnen oder draußen sein, jeder in seinem Tempo.',
  },
  {
    slug: 'wellbeing',
    label: 'Seelische Belastung',
    plainLabel: 'Es geht mir nicht gut.',
    english: 'Stress and low mood',
    description: 'Hier können Sie zur Ruhe kommen und aussprechen, was Sie bedrückt.',
  },
  {
    slug: 'purpose',
    label: 'Etwas Sinnvolles tun, Ehrenamt',
    plainLabel: 'Ich möchte helfen.',
    english: 'Purpose and volunteering',
    description: 'Hier wird gebraucht, was Sie können und gern tun.',
  },
  {
    slug: 'story-culture',
    label: 'Erzählen, Kultur, Heimat',
    plainLabel: 'Ich möchte erzählen.',
    english: 'Storytelling, culture, heritage',
    description: 'Ihre Geschichten, Lieder und Erinnerungen sind hier willkommen.',
  },
  {
    slug: 'dementia',
    label: 'Leben mit Demenz',
    plainLabel: 'Ich vergesse viel.',
    english: 'Living with dementia',
    description: 'Menschen, die viel vergessen, und ihre Familien verbringen hier eine gute Zeit.',
  },
  {
    slug: 'heat',
    label: 'Hilfe bei Hitze',
    plainLabel: 'Mir ist zu heiß.',
    english: 'Heat support',
    description: 'An heißen Tagen finden Sie hier einen kühlen Platz und etwas zu trinken.',
    special: true,
  },
  {
    slug: 'crisis',
    label: 'Akute Not, Gewalt',
    plainLabel: 'Ich brauche sofort Hilfe.',
    english: 'Crisis, violence',
    description: 'Hier ist sofort jemand für Sie da, bei Tag und bei Nacht.',
    special: true,
  },
] as const satisfies readonly NeedEntry[];
