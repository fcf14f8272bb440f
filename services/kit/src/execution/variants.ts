import { Kind, visit, type DocumentNode } from 'graphql';

import { NotCompiledError } from './compilation.js';

/** As many are kept for one document; most have one or two. */
const MOST_VARIANTS = 16;

/**
 * Compiles a document once for each set of values that its `@skip` and `@include` have met.
 * @throws NotCompiledError for introspection.
 */
export function compileVariants<Compiled>(document: DocumentNode, compile: (conditions: Record<string, unknown>) => Compiled): (variables: Readonly<Record<string, unknown>>) => Compiled {
  const names = namesInConditions(document);
  const variants = new Map<string, Compiled>();
  const variantFor = (variables: Readonly<Record<string, unknown>>): Compiled => {
    const key = names.map((name) => String(variables[name])).join();
    const known = variants.get(key);
    if (known !== undefined) return known;
    const compiled = compile(Object.fromEntries(names.map((name) => [name, variables[name]])));
    if (variants.size >= MOST_VARIANTS) variants.clear();
    variants.set(key, compiled);
    return compiled;
  };
  // What cannot be compiled is to be known now and not with the first question.
  if (names.length === 0) variantFor({});
  return variantFor;
}

function namesInConditions(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') throw new NotCompiledError(name.value);
    },
    Directive: ({ name, arguments: values }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of values ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
