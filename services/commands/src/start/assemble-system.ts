import { readGatewayFiles } from '@miteinander/gateway/files.js';
import { openOperatorConfig } from '@miteinander/gateway/operator-config.js';
import { migrate } from '@miteinander/kit/database/migrate.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { loadGazetteer } from '@miteinander/places/gazetteer/load-gazetteer.js';

import { loadExampleProgramme } from '../example/load-example-programme.js';
import { SERVICE_DATABASES } from '../system/service-databases.js';
import { serveSystem } from '../system/serve-system.js';
import type { System } from './system.js';

/** The product as it is: the three services' databases, the gazetteer, the example programme, the gateway. */
export function assembleSystem(): System {
  return {
    migrate: (service, { admin }) => migrate(SERVICE_DATABASES[service], admin),

    async loadGazetteer({ connections }, report) {
      const orm = openOrm(placesDatabase, connections.places);
      try {
        const { municipalities, postcodes } = await loadGazetteer(orm, (share) => report(share, 1));
        return `${municipalities} municipalities, ${postcodes} postcodes`;
      } finally {
        await orm.close();
      }
    },

    async loadExampleProgramme({ connections }) {
      const { offers, municipalities } = await loadExampleProgramme(connections, new Date());
      return `${offers} offers in ${municipalities} municipalities`;
    },

    async serve({ connections, root, sheetKey, trustProxy, publicUrl, operating }, port) {
      const operated = operating && (await openOperatorConfig(operating));
      return serveSystem({ host: 'localhost', port, logLevel: 'warn', trustProxy, ...operated, ...(publicUrl && { publicUrl }), ...(await readGatewayFiles(root)) }, connections, undefined, sheetKey);
    },
  };
}
