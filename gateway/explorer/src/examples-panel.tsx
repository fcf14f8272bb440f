import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { useState, type ReactElement } from 'react';

import { ask } from './ask.ts';
import { examples, textOf, type Example } from './examples.ts';
import { variablesOf } from './variables-of.ts';

/** The editor finds out by itself which operation is meant, but only a moment after it was filled. */
function factsOf(query: string): { documentAST: DocumentNode; operations: OperationDefinitionNode[]; operationName?: string } {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
}

function ExamplesPanel(): ReactElement {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const { addTab, run, setOperationFacts } = useGraphiQLActions();
  const [opened, setOpened] = useState<string>();

  const open = async (example: Example): Promise<void> => {
    const variables = await variablesOf(example, ask);
    // What somebody has written stays in its tab; an example nobody has touched makes room for the next.
    const untouched = examples.some(({ query }) => query === queryEditor?.getValue());
    if (!untouched) addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(textOf(variables));
    setOpened(example.title);
    setOperationFacts(factsOf(example.query));
    run();
    // On a telephone the editor stands below this list.
    document.querySelector('.graphiql-sessions')?.scrollIntoView({ block: 'start' });
  };

  return (
    <section className="examples" aria-labelledby="examples-heading">
      <h2 id="examples-heading">Examples</h2>
      <p>Each is put into the editor and asked at once. Change it and ask again with the button beside it, or with Ctrl and Enter. What you have changed stays in its tab.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => void open(example)}>
              {example.title}
            </button>
            <p>{example.shows}</p>
          </li>
        ))}
      </ul>
      <p role="status">{opened === undefined ? '' : `Opened: ${opened}`}</p>
      <p>With the keyboard: in an editor Tab types a tab. Ctrl and M (on a Mac Ctrl, Shift and M) makes it move on instead.</p>
      <p>
        Nothing you type is kept when you leave this page. Programs of your own ask <code>POST</code> <a href="../../graphql">the same address</a>.
      </p>
    </section>
  );
}

const Icon = (): ReactElement => (
  <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
    <path d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5" />
  </svg>
);

/** The list of examples beside the editor. */
export const EXAMPLES: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: ExamplesPanel };
