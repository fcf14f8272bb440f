/** Pictures for the background of maps, from a server that the operator runs. */
export interface MapTiles {
  /** Address with {z}, {x} and {y} in it. */
  url: string;
  /** Who is to be named on the map, as plain text. */
  attribution: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * MAP_TILES_URL (none: maps have the outlines of municipalities) · MAP_TILES_ATTRIBUTION, needed with it.
 * @throws Error for the operator, at start-up
 */
export function readMapTiles(variables: Variables): MapTiles | undefined {
  const url = variables['MAP_TILES_URL'];
  if (url === undefined || url === '') return undefined;
  const parsed = URL.parse(url);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol) || ['{z}', '{x}', '{y}'].some((part) => !url.includes(part))) {
    throw new Error(`MAP_TILES_URL is "${url}", which is no address of map tiles. Set one with {z}, {x} and {y} such as https://tiles.example.org/{z}/{x}/{y}.png, or leave it out.`);
  }
  const attribution = variables['MAP_TILES_ATTRIBUTION']?.trim();
  if (!attribution) throw new Error('MAP_TILES_URL is set, but MAP_TILES_ATTRIBUTION is not. Set it to the words that the licence of the tiles asks to be shown on the map.');
  return { url, attribution };
}
