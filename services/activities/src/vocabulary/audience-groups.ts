interface AudienceGroupEntry {
  slug: string;
  /** German name. */
  label: string;
  english: string;
  /** One German sentence that explains it. */
  description: string;
}

/**
 * Every group an offer can be meant for, in the order people are shown them.
 * A group says who will find others like themselves; it never shuts anybody out, and an offer without groups is for everybody.
 */
export const audienceGroups = [
  { slug: 'older-people', label: 'Ältere', english: 'Older people', description: 'Ältere Menschen treffen hier andere in ihrem Alter.' },
  { slug: 'families', label: 'Familien', english: 'Families', description: 'Große und Kleine kommen zusammen, und Trubel stört niemanden.' },
  { slug: 'parents', label: 'Eltern', english: 'Parents', description: 'Mütter und Väter tauschen sich aus, mit oder ohne Kind auf dem Arm.' },
  { slug: 'children', label: 'Kinder', english: 'Children', description: 'Hier dürfen Kinder spielen, lernen und laut sein.' },
  { slug: 'young-people', label: 'Jugendliche und junge Erwachsene', english: 'Young people', description: 'Junge Leute sind hier unter sich oder geben den Ton an.' },
  { slug: 'women', label: 'Frauen', english: 'Women', description: 'Frauen treffen hier andere Frauen.' },
  { slug: 'men', label: 'Männer', english: 'Men', description: 'Männer treffen hier andere Männer.' },
  { slug: 'people-living-alone', label: 'Alleinlebende', english: 'People living alone', description: 'Wer allein wohnt, findet hier Gesellschaft.' },
  { slug: 'caregivers', label: 'Pflegende Angehörige', english: 'Family carers', description: 'Wer zu Hause einen Menschen pflegt, ist hier unter seinesgleichen.' },
  { slug: 'people-with-dementia', label: 'Menschen mit Demenz', english: 'People with dementia', description: 'Wer vieles vergisst, wird hier so genommen, wie er ist.' },
  { slug: 'people-with-disabilities', label: 'Menschen mit Behinderung', english: 'People with disabilities', description: 'Hier ist mitgedacht, was Menschen mit Behinderung brauchen.' },
  { slug: 'deaf-people', label: 'Gehörlose und Schwerhörige', english: 'Deaf and hard of hearing people', description: 'Hier wird gebärdet oder langsam und deutlich gesprochen.' },
  { slug: 'bereaved', label: 'Trauernde', english: 'Bereaved people', description: 'Wer um einen Menschen trauert, trifft hier andere Trauernde.' },
  { slug: 'newcomers', label: 'Neu Angekommene', english: 'Newcomers', description: 'Wer neu am Ort oder neu im Land ist, findet hier Anschluss.' },
  { slug: 'queer-people', label: 'Queere Menschen', english: 'Queer people', description: 'Lesben, Schwule, Bisexuelle, trans und nicht-binäre Menschen sind hier unter sich.' },
  { slug: 'jobseekers', label: 'Arbeitsuchende', english: 'Jobseekers', description: 'Wer Arbeit sucht, trifft hier andere, die das kennen.' },
  { slug: 'volunteers', label: 'Ehrenamtliche', english: 'Volunteers', description: 'Wer sich für andere einsetzt, findet hier Rat und Gesellschaft.' },
] as const satisfies readonly AudienceGroupEntry[];
