import type { ImportFormat } from './import-format.js';

export function usage(formats: readonly ImportFormat[]): string {
  const width = Math.max(...formats.map(({ name }) => name.length));
  const list = formats.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
  const options = formats.flatMap(({ name, options: known = [] }) =>
    known.length === 0 ? [] : [`\nOptionen für ${name}:\n${known.map(({ name: option, value, description }) => `  --${option} <${value}>  ${description}`).join('\n')}\n`],
  );
  const examples = formats.map(({ name, example }) => `  pnpm run import ${name} ${example}`);
  return `Daten in das Verzeichnis übernehmen

  pnpm run import <Format> <Datei oder Ordner> …

Formate:
${list.join('\n')}
${options.join('')}
Beispiele:
${examples.join('\n')}

Sie können einen Import jederzeit wiederholen: Vorhandenes wird erkannt und nur geändert, wo sich etwas geändert hat.
Was nicht übernommen werden konnte, steht mit Grund in einer Tabelle, deren Ort am Ende genannt wird.
`;
}
