import { serveSystem } from '@miteinander/commands/system/serve-system.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';

/** The single topology on a free port, with its clock held; resolves to where it listens. */
export async function serveProduct(connections: ServiceConnections, now: Date): Promise<string> {
  const { supergraph, trustedDocuments } = await readGatewayFiles();
  const system = await serveSystem({ host: '127.0.0.1', port: 0, logLevel: 'silent', supergraph, trustedDocuments }, connections, () => now);
  return system.url;
}
