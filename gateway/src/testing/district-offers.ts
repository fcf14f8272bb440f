import { createHash } from 'node:crypto';
import type { AskedOffer } from '../bundles/asked-offer.js';

/** Numbers that look random and are the same in every run. */
const createRandom = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (share: number): boolean => next() < share,
    below: (count: number): number => Math.floor(next() * count),
    between: (low: number, high: number): number => low + next() * (high - low),
    oneOf: <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value,
  };
};

const whats = 'Erzählcafé Mittagstisch Spaziergang Strickrunde Singkreis Lesekreis Werkstatt Trauercafé Spielenachmittag Sitzgymnastik Tanztee Besuchsdienst Nachbarschaftstreff Kochgruppe Gartengruppe Sprachcafé Computerhilfe Frühstück Chorprobe Kegelrunde Malgruppe Wandergruppe Schachrunde Handarbeitstreff Krabbelgruppe Seniorenkreis Filmabend Bürgerbus Radtour Gedächtnistraining Boule Vorlesestunde Klönschnack Fotogruppe Theaterprobe Skatrunde Bewegungstreff Reparaturcafé Plattdeutschrunde Männerrunde'.split(' ');
const hows = ['für alle', 'am Vormittag', 'mit Kaffee und Kuchen', 'für Anfänger', 'im Grünen', 'für Frauen', 'mit Musik', 'für Angehörige', 'ohne Anmeldung', 'am Kamin', 'für Jung und Alt', 'im Winter', 'mit Hund', 'für Zugezogene', 'auf der Deele', 'unter der Linde', 'mit Live-Klavier', 'zum Mitmachen', 'der Landfrauen', 'im Pfarrgarten'];
const houses = 'Pfarrheim Heimathaus Bürgerhaus Gemeindehaus Dorfgemeinschaftshaus Begegnungszentrum Vereinsheim Kulturbahnhof Backhaus Familienzentrum Mehrgenerationenhaus Schützenhalle Alte-Schule Stadtbücherei Kolpinghaus Jugendheim'.split(' ');
const saints = 'Marien Johannes Agatha Clemens Lambertus Ludgerus Antonius Christophorus Elisabeth Georg Josef Katharina Martin Michael Nikolaus Pankratius Petrus Sebastian Stephanus Vitus'.split(' ');
const streetStems = 'Haupt Kirch Schul Bahnhof Garten Linden Mühlen Wiesen Berg Markt Kloster Brücken Eichen Feld Heide Birken Ahorn Rosen Post Hafen Ems Weber Schmiede Amsel Buchen Kasten Ring Nord Süd West Ost Stein Tannen Lerchen Holunder Kapellen'.split(' ');
const streetEnds = ['straße', 'weg', 'platz', 'allee', 'gasse', 'ring', 'kamp', 'stiege'];
const towns = 'Telgte Warendorf Ahlen Beckum Oelde Ennigerloh Sendenhorst Drensteinfurt Everswinkel Ostbevern Sassenberg Beelen Wadersloh Münster Hamm Greven Lengerich Ladbergen Versmold Harsewinkel Gütersloh Rheda-Wiedenbrück Lippetal Ascheberg Lüdinghausen Nottuln Senden Havixbeck Altenberge Nordwalde Steinfurt Emsdetten Ibbenbüren Lienen Bad-Iburg Glandorf Warstein Soest Werl Werne'.split(' ');
const needs = 'loneliness isolation bereavement caregiving family life-change money movement purpose volunteering language memory technology'.split(' ');
const groups = ['older-people', 'families', 'carers', 'newcomers', 'men', 'women'];
const sentences = [
  'Wir sitzen zusammen, reden über alte und neue Zeiten und trinken Kaffee.', 'Kommen Sie einfach vorbei, auch ohne Anmeldung.', 'Wer nicht gut zu Fuß ist, wird gern abgeholt.',
  'Danach ist Zeit für Gespräche.', 'Es gibt selbst gebackenen Kuchen, Tee und Wasser.', 'Der Raum liegt im Erdgeschoss.', 'Eine Stunde lang gehen wir so schnell wie die Langsamste.', 'Bringen Sie mit, woran Sie gerade arbeiten.',
];

const day = (number: number): string => new Date(Date.UTC(2026, 10, 23 + number)).toISOString().slice(0, 10);

/** Distinct offers as a well-kept district would have them: no title, telephone number or place twice, and nearly everything known. */
export const districtOffers = (count: number, seed = 1): AskedOffer[] => {
  const random = createRandom(seed);
  const phone = (town: string): string => `0${2500 + towns.indexOf(town) * 3} ${random.below(2) === 0 ? 10_000 + random.below(89_999) : 100_000 + random.below(8_999_999)}`;

  return Array.from({ length: count }, (_, at): AskedOffer => {
    const hash = createHash('sha256').update(`${seed} ${at}`).digest('hex');
    const town = random.oneOf(towns);
    const weekday = random.below(7);
    const minute = random.oneOf([540, 570, 600, 630, 840, 870, 900, 930, 960, 1080, 1110, 1140]);
    const clock = (from: number): string => `${String(Math.floor(from / 60)).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}:00+01:00`;
    const step = random.oneOf([7, 7, 7, 14, 28]);
    const lasts = random.oneOf([60, 90, 120, 150, 180]);
    return {
      id: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
      title: `${whats[at % whats.length]} ${hows[Math.floor(at / whats.length) % hows.length]}${at < 800 ? '' : ` ${random.chance(0.5) ? 'in' : 'von'} ${town}`}`,
      summary: `${random.oneOf(sentences)} ${random.oneOf(sentences)}`,
      description: Array.from({ length: 3 + random.below(4) }, () => random.oneOf(sentences)).join(' '),
      plainLanguage: random.chance(0.3) ? `${random.oneOf(sentences)} ${random.oneOf(sentences)}` : null,
      plainLanguageReview: null,
      needs: needs.filter(() => random.chance(0.2)).map((slug) => ({ slug })),
      categories: [{ slug: random.oneOf(['meeting', 'walking', 'music', 'crafts', 'meals', 'advice']) }],
      mode: random.oneOf(['AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_HOME']),
      example: false,
      full: random.chance(0.05),
      paused: random.chance(0.05),
      callFirst: random.chance(0.05),
      doubted: random.chance(0.02),
      pause: { until: day(random.below(60)), note: null },
      lastConfirmedAt: day(-random.below(200)),
      companionAvailable: random.chance(0.4) ? random.chance(0.7) : null,
      coolPlace: random.chance(0.2) ? true : null,
      outdoor: random.chance(0.3) ? random.chance(0.5) : null,
      languages: random.chance(0.8) ? ['de'] : ['de', random.oneOf(['nds', 'tr', 'uk', 'ar', 'en'])],
      url: `https://www.${town.toLowerCase()}-${at}.example/angebote/${hash.slice(0, 6)}`,
      audience: random.chance(0.4) ? { groups: [random.oneOf(groups)], minimumAge: random.chance(0.2) ? 60 : null, maximumAge: null } : null,
      cost: random.chance(0.6) ? { kind: 'FREE', cents: null, note: null } : { kind: 'AMOUNT', cents: 50 * (1 + random.below(30)), note: null },
      registration: { kind: random.oneOf(['NONE', 'PHONE', 'PHONE', 'MAIL']), note: null },
      contact: { name: `Frau ${random.oneOf(saints)}`, phone: phone(town), email: `kontakt${at}@example.org`, url: null },
      firstVisit: random.chance(0.5) ? { greeter: 'Frau Beispiel', groupSize: 'etwa zehn', comeAlone: true, fetched: random.chance(0.3) ? true : null, note: null } : null,
      accessibility: random.chance(0.7)
        ? { wheelchair: random.oneOf(['YES', 'YES', 'LIMITED', 'NO']), stepFreeEntrance: random.chance(0.5) ? true : null, accessibleToilet: random.chance(0.4) ? random.chance(0.6) : null, accessibleParking: null, inductionLoop: null, quiet: random.chance(0.2) ? true : null, note: null }
        : null,
      schedules: [{ kind: 'DATED' }],
      occurrences: Array.from({ length: step === 28 ? 2 : step === 14 ? 4 : 5 }, (__, turn) => ({
        start: `${day(weekday + turn * step)}T${clock(minute)}`,
        end: `${day(weekday + turn * step)}T${clock(minute + lasts)}`,
        allDay: false,
        status: random.chance(0.03) ? ('CANCELLED' as const) : ('SCHEDULED' as const),
        note: null,
      })),
      serviceArea: { centre: null, radiusKm: 10, municipalities: [] },
      route: null,
      place: {
        name: random.chance(0.5) ? `${random.oneOf(houses)} St. ${random.oneOf(saints)} ${at}` : `${random.oneOf(houses)} ${town} ${at}`,
        address: { street: `${random.oneOf(streetStems)}${random.oneOf(streetEnds)} ${1 + random.below(140)}`, postalCode: String(48_100 + towns.indexOf(town) * 37 + random.below(3)), city: town },
        position: { lat: random.between(51.6, 52.3), lon: random.between(7.4, 8.5) },
      },
      organiser: { name: `Heimatverein ${town}`, phone: phone(town), email: null, url: null },
      translations: [],
      provenance: { attribution: `Quelle: Stadt ${town}` },
    };
  });
};
