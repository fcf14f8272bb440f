import { readConfig } from './config.js';
import { readGatewayFiles } from './files.js';
import { openOperatorConfig } from './operator-config.js';
import { stopOnSignals } from './overload/stop-on-signals.js';
import { startGateway, type SubgraphLink } from './server.js';

const { port, host, logLevel, publicUrl, mapTiles, trustProxy, operating, subgraphs } = readConfig({ ...process.env, TOPOLOGY: 'split' });
const links = Object.entries(subgraphs?.urls ?? {}).map(([name, url]) => ({ name, kind: 'http', url, secret: subgraphs?.secret ?? '' }) as SubgraphLink);

const gateway = await startGateway({ port, host, logLevel, mapTiles, trustProxy, ...(await openOperatorConfig(operating)), ...(publicUrl === undefined ? {} : { publicUrl }), ...(await readGatewayFiles()) }, links);

stopOnSignals(() => gateway.stop());
