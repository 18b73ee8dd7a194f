import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface HttpStream extends Omit<HttpAnswer, 'body'> {
  body: IncomingMessage;
}

interface Options {
  headers?: Record<string, string>;
  /** For the whole exchange, ms. */
  timeout: number;
  /** Until the response begins, ms; by default the whole time. */
  answerTimeout?: number;
  /** The maximum size in bytes; a longer response is an error. */
  maximumSize?: number;
}

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 32 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 32 }),
};

/** Resolves when the response begins. */
function connect(url: URL, { headers, timeout, answerTimeout = timeout }: Options): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const signal = AbortSignal.timeout(timeout);
    const agent = agents[isSecure ? 'https:' : 'http:'];
    const request = (isSecure ? https : http).request(url, { headers, signal, agent }, (response) => {
      clearTimeout(patience);
      resolve(response);
    });
    const patience = setTimeout(
      () => request.destroy(new DOMException('No answer in time', 'TimeoutError')),
      answerTimeout,
    );
    request.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(patience);
      reject(request.reusedSocket && error.code === 'ECONNRESET' ? new StaleSocketError(error) : error);
    });
    request.end();
  });
}

async function collect(response: IncomingMessage, maximumSize = Infinity): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximumSize) throw new Error(`The answer is longer than ${maximumSize} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

class StaleSocketError extends Error {
  constructor(cause: Error) {
    super('The other side had closed the connection', { cause });
  }
}

/** Repeats a GET once if it met a connection that the server had meanwhile closed. */
async function retried<Answer>(get: () => Promise<Answer>): Promise<Answer> {
  try {
    return await get();
  } catch (error) {
    if (error instanceof StaleSocketError) return get();
    throw error;
  }
}

/**
 * One GET that bypasses the `fetch` that Next.js replaces. The site's own store caches, tags and purges its reads, and a second
 * cache in between would return purged content.
 * @throws without a complete response in time. Any status is a response; redirects are not followed.
 */
export function httpGet(url: string, options: Options): Promise<HttpAnswer> {
  return retried(async () => {
    const response = await connect(new URL(url), options);
    const { statusCode: status = 0, headers } = response;
    return { status, headers, body: await collect(response, options.maximumSize) };
  });
}

/**
 * One GET like `httpGet`, resolved before the body has arrived. The body must be read or resumed; it breaks off with an error
 * at the end of the time.
 */
export function httpOpen(url: string, options: Options): Promise<HttpStream> {
  return retried(async () => {
    const body = await connect(new URL(url), options);
    const { statusCode: status = 0, headers } = body;
    return { status, headers, body };
  });
}
