export interface Got {
  readonly headers: string[];
  readonly body: Buffer;
}

/** What Node adds to every answer by itself. */
const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** An answer as it comes, without compression; headers as names and values by turns. */
export async function getOnce(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity', ...headers } });
  if (response.status !== 200) throw new Error(`${url} answers with ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return { headers: [...response.headers].filter(([name]) => !own.has(name)).flat(), body: Buffer.from(await response.arrayBuffer()) };
}
