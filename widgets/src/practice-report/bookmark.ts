import { writeFragment } from '../prescription/address/fragment.js';

/** The practice page with what a practice has settled; the printed name and the place may be empty. */
export const bookmarkOf = (page: string, { code, name, place }: { code: string; name: string; place: string }): string =>
  new URL('praxis', page.replace(/#.*/s, '')).href + writeFragment({ ort: place.trim(), praxis: code, name: name.trim() });
