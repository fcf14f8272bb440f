import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's site. */
export interface HostPage {
  /** What stands where the widget goes. */
  snippet: string;
  /** Addresses of module scripts. */
  scripts?: readonly string[];
  /** The page's style sheet, a file of its own as strict policies want it. */
  css?: string;
  /** Of the `html` tag. */
  attributes?: string;
  headers?: Readonly<Record<string, string>>;
}

export interface HostSite {
  /** Another host name and port than the system's, so another site to a browser. */
  url: string;
  /** @returns the page's address */
  add(page: HostPage): string;
  /** What browsers reported as `report-uri /report`, in the order it came. */
  reports: string[];
  stop(): Promise<void>;
}

const document = ({ snippet, scripts = [], attributes = 'lang="de"' }: HostPage, path: string): string => `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stadt Telgte</title>
<link rel="stylesheet" href="${path}.css">
${scripts.map((script) => `<script type="module" crossorigin="anonymous" src="${script}"></script>`).join('\n')}
</head>
<body>
<main>
<h1>Miteinander in Telgte</h1>
<p id="before">Das sind die Angebote in unserer Stadt.</p>
${snippet}
<p id="after">Fragen beantwortet das Rathaus.</p>
</main>
</body>
</html>`;

/** A site that knows nothing of Miteinander but the snippets it was given. */
export async function startHostSite(): Promise<HostSite> {
  const pages: HostPage[] = [];
  const reports: string[] = [];
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (path === '/report') {
      request.setEncoding('utf8').on('data', (text: string) => reports.push(text));
      request.on('end', () => response.writeHead(204).end());
      return;
    }
    const page = pages[Number(/^\/(\d+)/.exec(path)?.[1])];
    if (page === undefined) response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    else if (path.endsWith('.css')) response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(page.css ?? '');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(document(page, path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    reports,
    add: (page) => `${url}/${pages.push(page) - 1}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
