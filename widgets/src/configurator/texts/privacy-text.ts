import type { Settings } from '../settings.js';

const SUBJECT = { offers: 'Angebote in der Nähe', places: 'Orte in der Nähe' } as const;

/** A block for a town's privacy policy: what really happens, and brackets where only the town knows. */
export function privacyText(host: string, { configuration: { widget, attributes } }: Settings): string {
  const what = widget === 'offers' ? 'eine Liste von Angeboten' : 'eine Liste von Orten';
  return [
    `${SUBJECT[widget]} (Verzeichnis „Miteinander“)`,
    `Auf unserer Seite zeigen wir ${what} aus dem Verzeichnis „Miteinander“. Ihr Browser lädt dafür ein Programm und die Einträge von dem Server ${host}. Diesen Server betreibt: [Name und Anschrift des Betreibers].`,
    'Dabei wird Ihre IP-Adresse an diesen Server übertragen, so wie bei jedem Aufruf einer Internetseite. Übertragen werden auch der Ort und der Umkreis, die auf unserer Seite eingestellt sind oder die Sie eingeben, und die Filter, die Sie wählen. Der Server braucht das, um die passenden Einträge zu schicken. In sein Protokoll schreibt das Programm weder IP-Adressen noch Suchanfragen. [Betreiber fragen: Was hält der Webserver davor fest, und wie lange?]',
    'Die Liste setzt keine Cookies und speichert nichts auf Ihrem Gerät. Sie wertet Ihr Verhalten nicht aus und lädt nichts von weiteren Anbietern.',
    ...('sync-url' in attributes ? ['Ihre Auswahl steht in der Adresse unserer Seite, damit Sie sie weitergeben oder später wiederfinden können. Wenn Sie die Seite neu laden, wird sie mit der Adresse auch an unseren eigenen Server übertragen.'] : []),
    'Rechtsgrundlage ist [bitte eintragen, bei Behörden zum Beispiel Artikel 6 Absatz 1 Buchstabe e DSGVO mit der Aufgabe, die Sie damit erfüllen].',
  ].join('\n\n');
}
