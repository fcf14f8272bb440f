import { Kind, parse, type DefinitionNode } from 'graphql';

/** Definitions of the language of federation itself, as composition writes them into a supergraph: `join__Graph`, `link__Import`. */
const isFederations = (name: string): boolean => /^(join|link|core|federation)__/.test(name);

/** What a schema defines itself: types and their extensions, without directives and without federation's own. */
export function definitionsOf(sdl: string): DefinitionNode[] {
  return parse(sdl, { noLocation: true }).definitions.filter((definition) => 'name' in definition && definition.kind !== Kind.DIRECTIVE_DEFINITION && !isFederations(definition.name?.value ?? ''));
}
