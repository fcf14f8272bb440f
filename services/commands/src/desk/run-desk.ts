import { openDesk } from '@miteinander/activities/desk/open-desk.js';

import type { ActivitiesManager } from '../system/with-activities.js';

export interface DeskSurroundings {
  em: ActivitiesManager;
  /** Where people reach the system, without a slash at its end. */
  url: string;
  output: { write(text: string): unknown };
}

/** Gives an offer's organiser a secret link and says it. Resolves with the exit code: 0 done, 1 no such offer. */
export async function runDesk(offer: string, { em, url, output }: DeskSurroundings): Promise<number> {
  const desk = await openDesk(em, offer);
  if (desk === null) {
    output.write(`Das Angebot „${offer}“ gibt es nicht. Die Nummer steht in der Adresse seiner Seite, nach /angebote/.\n`);
    return 1;
  }
  output.write(`Der Schreibtisch für „${desk.title}“${desk.renewed ? ' hat einen neuen Link; der bisherige gilt nicht mehr.' : ' ist eingerichtet.'}

  Schreibtisch  ${url}/schreibtisch#${desk.secret}
  Plakat        ${url}/plakat#${shortId(desk.id)}

Den Link zum Schreibtisch sollte nur der Veranstalter haben. Er wird nur dieses eine Mal gezeigt.
`);
  return 0;
}

/** An offer's id as short addresses carry it: its 16 bytes as base64url. */
const shortId = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
