import { GraphiQL } from 'graphiql';
import type { ReactElement } from 'react';

import { ask } from './ask.ts';
import { examples, textOf } from './examples.ts';
import { EXAMPLES } from './examples-panel.tsx';

const [first] = examples;

/** Where GraphiQL would keep questions and headers in the browser. */
const forgetful: Storage = { length: 0, clear() {}, getItem: () => null, key: () => null, removeItem() {}, setItem() {} };

/** GraphiQL with examples, and without a memory: nothing that is typed here outlives the page. */
export function Explorer(): ReactElement {
  return (
    <GraphiQL
      fetcher={(question, { headers } = {}) => ask(question, headers)}
      storage={forgetful}
      shouldPersistHeaders={false}
      plugins={[EXAMPLES]}
      visiblePlugin={EXAMPLES}
      initialQuery={first.query}
      initialVariables={textOf(first.variables)}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <a href="../../graphql">Miteinander</a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
