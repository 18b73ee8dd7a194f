import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Options {
  headers?: Record<string, string>;
  /** For the whole exchange, ms. */
  timeout: number;
  /** Bytes; a longer answer is an error. */
  maximumSize?: number;
}

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 32 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 32 }),
};

function send(url: URL, { headers, timeout, maximumSize = Infinity }: Options): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const signal = AbortSignal.timeout(timeout);
    const agent = agents[isSecure ? 'https:' : 'http:'];
    const request = (isSecure ? https : http).request(url, { headers, signal, agent }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maximumSize) response.destroy(new Error(`The answer is longer than ${maximumSize} bytes`));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      reject(request.reusedSocket && error.code === 'ECONNRESET' ? new StaleSocketError(error) : error),
    );
    request.end();
  });
}

class StaleSocketError extends Error {
  constructor(cause: Error) {
    super('The other side had closed the connection', { cause });
  }
}

/**
 * One GET, past the `fetch` that Next.js replaces: what the site reads is kept, tagged and purged by its own store, and a
 * second cache in between would answer with what was purged.
 * @throws when there is no whole answer in time. Any status is an answer; redirects are not followed.
 */
export async function httpGet(url: string, options: Options): Promise<HttpAnswer> {
  try {
    return await send(new URL(url), options);
  } catch (error) {
    if (error instanceof StaleSocketError) return send(new URL(url), options);
    throw error;
  }
}
