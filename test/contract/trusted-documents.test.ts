import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { buildSchema, Kind, parse, print, validate, visit, type DefinitionNode, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';

const folder = new URL('../../schema/', import.meta.url);
const trusted = JSON.parse(await readFile(new URL('documents/trusted.json', folder), 'utf8')) as Record<string, string>;
const api = buildSchema(await readFile(new URL('api.graphql', folder), 'utf8'));

/** The same text for documents that say the same: definitions, selections, arguments and variables in alphabetical order. */
function normalised(document: DocumentNode): string {
  const byText = <Node extends Parameters<typeof print>[0]>(nodes: readonly Node[] | undefined): Node[] => [...(nodes ?? [])].sort((a, b) => (print(a) < print(b) ? -1 : 1));
  return print(visit(document, {
    Document: { leave: (node) => ({ ...node, definitions: byText(node.definitions) }) },
    OperationDefinition: { leave: (node) => ({ ...node, variableDefinitions: byText(node.variableDefinitions) }) },
    SelectionSet: { leave: (node) => ({ ...node, selections: byText(node.selections) }) },
    Field: { leave: (node) => ({ ...node, arguments: byText(node.arguments) }) },
  }));
}

/** Every operation that is written, with the fragments it uses from whichever file. */
async function writtenDocuments(): Promise<DocumentNode[]> {
  const definitions: DefinitionNode[] = [];
  for await (const name of glob('documents/**/*.graphql', { cwd: fileURLToPath(folder) })) {
    definitions.push(...parse(await readFile(new URL(name, folder), 'utf8'), { noLocation: true }).definitions);
  }
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [(fragment as FragmentDefinitionNode).name.value, fragment]));
  const withFragments = (definition: DefinitionNode): DefinitionNode[] => {
    const used: DefinitionNode[] = [];
    visit(definition, { FragmentSpread: ({ name }) => void used.push(...(fragments.has(name.value) ? withFragments(fragments.get(name.value) as DefinitionNode) : [])) });
    return [definition, ...used];
  };
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ kind: Kind.DOCUMENT, definitions: [...new Set(withFragments(operation))] }));
}

test.each(Object.entries(trusted))('the trusted document %s is valid and is named by the hash of its text', (hash, text) => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  expect(validate(api, parse(text))).toEqual([]);
});

test('the trusted documents say what the files beside them say, no more and no less', async () => {
  const written = (await writtenDocuments()).map(normalised).toSorted();
  expect(written.length).toBeGreaterThan(0);
  expect(Object.values(trusted).map((text) => normalised(parse(text, { noLocation: true }))).toSorted()).toEqual(written);
});

test('every written document is valid', async () => {
  for (const document of await writtenDocuments()) expect(validate(api, document)).toEqual([]);
});
