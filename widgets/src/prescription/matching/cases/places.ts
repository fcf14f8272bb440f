import type { BundleOffer, DistrictBundle } from '../../bundle/district-bundle.js';

/** Degrees of a kilometre there: the invented Hollerbeck lies where Westphalia is flat. */
const [LAT, LON] = [0.008993, 0.014558];

/** A point so many kilometres east and north of the market place of Hollerbeck. */
export const point = (east: number, north: number): { lat: number; lon: number } => ({ lat: Number((51.9 + north * LAT).toFixed(5)), lon: Number((7.9 + east * LON).toFixed(5)) });

export interface Place {
  name: string;
  east: number;
  north: number;
  access?: NonNullable<BundleOffer['access']>;
  coolPlace?: boolean;
}

const EASY = { wheelchair: 'YES', stepFree: true, toilet: true } as const;

/** Where things happen. What is not said of a place nobody knows. */
export const PLACES = {
  'marktplatz': { name: 'Marktplatz', east: 0, north: 0, access: { wheelchair: 'LIMITED', stepFree: true } },
  'pfarrheim': { name: 'Pfarrheim', east: 0.1, north: 0.1, access: { ...EASY, loop: true, parking: true } },
  'kirche': { name: 'Kirche', east: 0, north: 0.15, access: { wheelchair: 'YES', stepFree: true, toilet: false, quiet: true }, coolPlace: true },
  'heimathaus': { name: 'Heimathaus', east: 0.3, north: -0.2, access: { wheelchair: 'LIMITED', stepFree: false, toilet: false }, coolPlace: true },
  'gemeindehaus': { name: 'Gemeindehaus', east: -0.5, north: 0.4, access: EASY },
  'bibliothek': { name: 'Bibliothek', east: 0.2, north: 0, access: { ...EASY, loop: true, quiet: true }, coolPlace: true },
  'mehrgenerationenhaus': { name: 'Mehrgenerationenhaus', east: 1.2, north: 0.6, access: { ...EASY, loop: false, quiet: false } },
  'cafeteria': { name: 'Cafeteria im Altenheim', east: 0.8, north: 0.2, access: { ...EASY, quiet: true } },
  'sportheim': { name: 'Sportheim', east: -1.3, north: -0.7 },
  'jugendzentrum': { name: 'Jugendzentrum', east: 0.9, north: -0.6, access: { stepFree: true } },
  'bahnhof': { name: 'Alter Bahnhof', east: 0.6, north: 0.8, access: { wheelchair: 'NO', stepFree: false } },
  'kapelle': { name: 'Friedhofskapelle', east: -0.3, north: -0.9 },
  'garten': { name: 'Garten für alle', east: -0.9, north: 0.9, access: { wheelchair: 'LIMITED', stepFree: true, toilet: false } },
  'waldparkplatz': { name: 'Parkplatz am Wald', east: -2.4, north: -1.5 },
  'kanal': { name: 'Bootshaus am Kanal', east: 0, north: -2.06, access: EASY },
  'dorfladen': { name: 'Dorfladen Ostheide', east: 5, north: 0.3, access: { stepFree: true } },
  'kneipe': { name: 'Dorfkneipe Ostheide', east: 5.2, north: 0.4, access: { wheelchair: 'NO', stepFree: false } },
  'dorfhaus': { name: 'Dorfhaus Nienfeld', east: 0.5, north: 9, access: EASY },
  'kulturbahnhof': { name: 'Kulturbahnhof Altbruch', east: -13, north: 3, access: EASY },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;

export const LOCALITIES: DistrictBundle['localities'] = [
  { postalCode: '59991', name: 'Hollerbeck', ags: '05999001', ...point(0, 0) },
  { postalCode: '59992', name: 'Ostheide', ags: '05999002', ...point(5, 0.2) },
  { postalCode: '59993', name: 'Nienfeld', ags: '05999003', ...point(0.4, 8.8) },
  { postalCode: '59981', name: 'Altbruch', ags: '05998001', ...point(-13, 3) },
];

export const [HOLLERBECK, OSTHEIDE, NIENFELD, ALTBRUCH] = ['05999001', '05999002', '05999003', '05998001'] as const;
