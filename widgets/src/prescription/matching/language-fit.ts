/** True if the language asked for is among those that are spoken, false if others are; undefined if nothing was asked or nobody has said. */
export function spokenIn(languages: readonly string[] | undefined, asked: string | undefined): boolean | undefined {
  if (asked === undefined || asked === '' || languages === undefined || languages.length === 0) return undefined;
  const wanted = plain(asked);
  return languages.some((language) => plain(language) === wanted);
}

/** Without region and script: plain German is German. */
const plain = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
