const OWN_FILES = /^(?:rezept|rezept\.css|mark\.svg|fonts\/[\w.-]+\.woff2|widgets\/v\d+\/recipe[\w.-]*\.js)$/;
const BUNDLE = /^bundles\/k\d{5}(?:\/texts)?$/;
const MARK = /^\?v=[0-9a-f]+$/;

/**
 * Under which address something is kept for when there is no connection; null for what is not kept.
 * Nothing behind a `#` is in it, and nothing behind a `?` but the mark of a file's content.
 * @param base the folder of the page, with its slash
 */
export function keptAddress(url: string, base: string): string | null {
  const { origin, pathname, search } = new URL(url);
  const address = `${origin}${pathname}`;
  if (!address.startsWith(base)) return null;
  const path = address.slice(base.length).replace(/^rezept\.html$/, 'rezept');
  if (!OWN_FILES.test(path) && !BUNDLE.test(path)) return null;
  return base + path + (path.startsWith('widgets/') && MARK.test(search) ? search : '');
}

/** The district that an address of the offers belongs to; null for other addresses. */
export const districtKept = (address: string): string | null => /\/bundles\/k(\d{5})(?:\/texts)?$/.exec(address)?.[1] ?? null;
