export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; field?: string; suggestions?: string[]; de: { message: string; hint: string }; en: { message: string; hint: string } };
}

export interface Answer<Data> {
  data?: Data | null;
  errors?: AnswerError[];
  extensions?: Record<string, unknown>;
}

/** Asks as any integrator would; hands back the body as it came, errors included. */
export async function askGateway<Data = Record<string, unknown>>(url: string, query: string, variables: object = {}): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

/** The data of an answer that must hold no error. */
export async function dataFrom<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await askGateway<Data>(url, query, variables);
  if (errors !== undefined || data === undefined || data === null) throw new Error(`The question failed: ${JSON.stringify(errors)}`);
  return data;
}
