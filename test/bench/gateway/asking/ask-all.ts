import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Question {
  readonly url: string;
  /** GET without one. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks everything over a few connections that stay open; answers come in the order of the questions. */
export async function askAll(questions: readonly Question[], atOnce = 8): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const answers: Answer[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < questions.length; at = next++) answers[at] = await ask(questions[at] as Question, agent);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, questions.length) }, work));
  } finally {
    agent.destroy();
  }
  return answers;
}

function ask({ url, body, headers: more }: Question, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }), ...more };
    request(url, { method: body === undefined ? 'GET' : 'POST', agent, headers }, (response: IncomingMessage) => {
      text(response).then((answer) => resolve({ status: response.statusCode ?? 0, text: answer }), reject);
    })
      .on('error', reject)
      .end(body);
  });
}
