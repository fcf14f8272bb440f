const SECTION = /^## Since the last release\n(?<notes>[\s\S]*?)(?=^## |$(?![\s\S]))/m;
const NOTE = /^- `(?<change>[^`]+)` (?<words>\S.*)$/gm;

/**
 * The breaking changes that `changes.md` explains under "Since the last release": lines such as
 * "- `Query.needs was removed.` Ask `vocabulary` instead; until 1 March 2027 both are there."
 * @returns the change as the guard words it → what is said of it
 * @throws if there is no such section
 */
export function notedChanges(markdown: string): ReadonlyMap<string, string> {
  const notes = SECTION.exec(markdown)?.groups?.['notes'];
  if (notes === undefined) throw new Error('schema/released/changes.md has no section "## Since the last release". Add it, empty if nothing has changed.');
  return new Map([...notes.matchAll(NOTE)].map(({ groups }) => [groups?.['change'] ?? '', groups?.['words'] ?? '']));
}
