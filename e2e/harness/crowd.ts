import { Agent, get } from 'node:http';

import type { Sighting } from './watch';

export interface Crowd {
  /** Sends all requests at once; the number of the visitor determines the path. */
  ask(urlOf: (number: number) => string, headersOf?: (number: number) => Record<string, string>): Promise<Sighting[]>;
  leave(): void;
}

/**
 * A request of one visitor. The server closes a connection that has been idle for some seconds, perhaps in the moment in which the request
 * is sent: the request is then repeated, as browsers do.
 */
function ask(agent: Agent, url: string, headers: Record<string, string>): Promise<Sighting> {
  const asked = Date.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          asked,
          complete: Date.now(),
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    }).on('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') ask(agent, url, headers).then(resolve, reject);
      else reject(error);
    });
  });
}

/** A number of visitors, each with a connection that is already open. */
export async function gather(visitors: number, meetingPoint: string): Promise<Crowd> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  const everybody = Array.from({ length: visitors }, (_, number) => number);
  await Promise.all(everybody.map(() => ask(agent, meetingPoint, {})));
  return {
    ask: (urlOf, headersOf = () => ({})) =>
      Promise.all(everybody.map((number) => ask(agent, urlOf(number), headersOf(number)))),
    leave: () => agent.destroy(),
  };
}
