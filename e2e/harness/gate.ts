import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Gate {
  /** The address to which the CMS sends its messages. */
  url: string;
  /** Kinds of messages to hold back, such as `content.changed`. */
  held: Set<string>;
  /** The number of messages held back. */
  readonly turnedAway: number;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks = (await request.toArray()) as Buffer[];
  return Buffer.concat(chunks).toString('utf8');
}

/** A proxy between the CMS and the site that holds back some messages and passes the others. */
export async function openGate(siteUrl: string): Promise<Gate> {
  const held = new Set<string>();
  let turnedAway = 0;

  async function pass(request: IncomingMessage, response: ServerResponse) {
    const body = await bodyOf(request);
    const { type } = JSON.parse(body) as { type: string };
    if (held.has(type)) {
      turnedAway += 1;
      response.writeHead(503).end();
      return;
    }
    const signed = Object.entries(request.headers).filter(([name]) => /^(webhook-|content-type)/.test(name));
    const headers = Object.fromEntries(signed) as Record<string, string>;
    const answer = await fetch(`${siteUrl}${request.url ?? ''}`, { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    held,
    get turnedAway() {
      return turnedAway;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
