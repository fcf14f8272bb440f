import { readConfig } from './config.js';
import { readGatewayFiles } from './files.js';
import { startGateway, type SubgraphLink } from './server.js';

const { port, host, logLevel, publicUrl, mapTiles, trustProxy, subgraphs } = readConfig({ ...process.env, TOPOLOGY: 'split' });
const links = Object.entries(subgraphs?.urls ?? {}).map(([name, url]) => ({ name, kind: 'http', url, secret: subgraphs?.secret ?? '' }) as SubgraphLink);

const gateway = await startGateway({ port, host, logLevel, mapTiles, trustProxy, ...(publicUrl === undefined ? {} : { publicUrl }), ...(await readGatewayFiles()) }, links);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.stop());
