import { AskError } from './ask-error.ts';
import { offersNear } from './offers-near.ts';

const MOST = 20;

const client = { url: process.env['MITEINANDER_URL'] ?? 'http://localhost:4000', key: process.env['MITEINANDER_KEY'] };
const postalCode = process.argv[2] ?? '44787';
const when = new Intl.DateTimeFormat('de-DE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Berlin' });

const sources = new Set<string>();
let shown = 0;
try {
  for await (const { node, nextOccurrence, distanceMetres } of offersNear(client, postalCode)) {
    if (shown === MOST) break;
    shown += 1;
    sources.add(node.provenance.attribution);
    console.log(node.title);
    console.log(
      [
        nextOccurrence === null ? 'nach Absprache' : when.format(new Date(nextOccurrence.start)),
        // Names come from other services; null means that nobody has said, or that they cannot be reached.
        node.place?.name,
        distanceMetres === null ? null : `${(distanceMetres / 1000).toFixed(1)} km`,
        node.organiser && [node.organiser.name, node.organiser.phone].filter(Boolean).join(', '),
      ]
        .filter(Boolean)
        .map((line) => `  ${line}`)
        .join('\n'),
    );
  }
  if (shown === 0) console.log(`Rund um ${postalCode} steht nichts im Verzeichnis.`);
  // The licences of the data ask for it: say where it comes from.
  for (const source of sources) console.log(`Quelle: ${source}`);
} catch (error) {
  if (!(error instanceof AskError)) throw error;
  console.error(`${error.code ?? error.status}: ${error.message}`);
  process.exitCode = 1;
}
