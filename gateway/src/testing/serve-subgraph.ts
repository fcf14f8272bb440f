import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { graphql, type GraphQLSchema } from 'graphql';
import { verifySignature } from '@miteinander/kit/signature/request-signature.js';

export interface ServedSubgraph {
  url: string;
  /** Headers of every request that came in. */
  seen: IncomingHttpHeaders[];
  stop(): Promise<void>;
}

/** A service behind HTTP that answers its gateway alone. */
export const serveSubgraph = async (schema: GraphQLSchema, secret: string): Promise<ServedSubgraph> => {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      seen.push(request.headers);
      if (!verifySignature({ body, headers: request.headers }, secret).ok) return response.writeHead(401).end();
      const { query, variables, operationName } = JSON.parse(body.toString());
      const result = await graphql({ schema, source: query, variableValues: variables, operationName });
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    seen,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
