import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { System } from '../start/system.js';

/** A system that serves one word, for tests of what surrounds it. */
export const fakeSystem: System = {
  migrate: async () => undefined,
  loadGazetteer: async () => '3 postcodes',
  loadExampleProgramme: async () => '2 offers',
  async serve(_installation, port) {
    const server = createServer((_request, response) => response.end('miteinander'));
    server.listen(port);
    await once(server, 'listening');
    return {
      url: `http://localhost:${(server.address() as AddressInfo).port}`,
      async stop() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  },
};
