/** Pictures for the background, from a server that the operator runs. */
export interface MapTiles {
  url: string;
  /** Plain text. */
  attribution: string;
}

/** Tiles, if the operator has some. An answer that does not come means none: the outlines are always there. */
export async function fetchTiles(api: string, signal: AbortSignal): Promise<MapTiles | null> {
  try {
    const answer = await fetch(`${api}/map/config.json`, { credentials: 'omit', signal });
    return answer.ok ? ((await answer.json()) as { tiles: MapTiles | null }).tiles : null;
  } catch {
    return null;
  }
}
