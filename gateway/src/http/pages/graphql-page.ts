import { escapeHtml, type Page } from './page.js';

/** What a browser shows at /graphql: how to ask, without any program from elsewhere. */
export const graphqlPage = (address: string): Page => {
  const command = (query: string): string => escapeHtml(`curl ${address}/graphql \\\n  -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query })}'`);
  return {
    title: 'Schnittstelle von Miteinander',
    main: `<p>Hier fragen Programme nach Orten, Angeboten und Trägern. Die Schnittstelle spricht GraphQL, ist offen und braucht keinen Schlüssel.
Fragen nimmt sie mit <code>POST</code> entgegen. Wenn Sie Angebote auf Ihrer Seite zeigen möchten, brauchen Sie das nicht: Dafür gibt es <a href="/">fertige Bausteine</a>.</p>
<h2>Zum Ausprobieren</h2>
<p><a href="graphql/explorer/">Abfragen im Browser ausprobieren</a>: mit fertigen Beispielen, auf Englisch. Was Sie dort eingeben, geht nur an uns und wird nirgends aufgehoben.</p>
<p>Oder kopieren Sie diese Zeilen in ein Terminal. Die erste Abfrage zeigt, was man fragen kann:</p>
<pre tabindex="0" aria-label="Beispiel: Felder der Schnittstelle"><code>${command('{ __schema { queryType { fields { name description } } } }')}</code></pre>
<p>Diese nennt Anlässe, aus denen Menschen ein Angebot suchen:</p>
<pre tabindex="0" aria-label="Beispiel: Anlässe"><code>${command('{ needs { slug label } }')}</code></pre>
<p>Auch jede GraphQL-Oberfläche, die Sie selbst betreiben, kann das Schema von dieser Adresse lesen.</p>
<h2 lang="en">In English</h2>
<p lang="en">This is an open GraphQL endpoint. Send queries with <code>POST</code>, as in the examples above. No key is needed.
<a href="graphql/explorer/">Try it in the browser</a>, with examples that run; nothing you type is kept.
Introspection is on; point your own GraphQL client here. Error messages come in German and English.</p>`,
  };
};
