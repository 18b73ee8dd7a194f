import type { ServerResponse } from 'node:http';

import { logError } from '../log';
import { onRequestStart, type RequestStart } from '../upstream/request-start';

/** How long a visitor waits for the beginning of an answer, ms; an inner request of a preview may take 30 s. */
const defaultDeadline = 45_000;

const page = (text: string) => `<!doctype html><meta charset="utf-8"><title>${text}</title><h1>${text}</h1>\n`;

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The URL of a request, a percent sign that begins no encoded character being read as itself. */
export function wellFormed(url: string): string {
  const [path = '', ...query] = url.split('?');
  const decodable = path.replace(/(?:%[\da-f]{2})+|%/gi, (part) =>
    isDecodable(part) ? part : part.replaceAll('%', '%25'),
  );
  return [decodable, ...query].join('?');
}

/** Answers with an error unless an answer has begun. */
function fail(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(page(text));
}

function guard({ request, response }: RequestStart, deadline: number | null): void {
  const asked = request.url ?? '/';
  request.url = wellFormed(asked);

  const setHeader = response.setHeader.bind(response);
  const appendHeader = response.appendHeader.bind(response);
  /** Sets a header; one that HTTP cannot carry ends the answer with a 500, for nobody may hear of the throw. */
  const orFail = (run: () => ServerResponse): ServerResponse => {
    try {
      return run();
    } catch (error) {
      logError(`The answer to ${asked} has a header that cannot be sent`, error);
      fail(response, 500, '500 Internal Server Error');
      throw error;
    }
  };
  response.setHeader = (name, value) => orFail(() => setHeader(name, value));
  response.appendHeader = (name, value) =>
    orFail(() => (name.toLowerCase() === 'location' ? setHeader(name, value) : appendHeader(name, value)));

  if (deadline === null) return;
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    logError(`No answer to ${asked}`, new Error(`nothing was sent within ${deadline} ms`));
    fail(response, 503, '503 Service Unavailable');
  }, deadline).unref();
  response.once('close', () => clearTimeout(timer));
}

/**
 * Sees to it that every request to a server of this process is answered. Read against Next.js 16.4.6:
 * - An error thrown while React renders, such as that of `setHeader` at a redirect to an address with Cyrillic letters, reaches
 *   nobody, and the request stays open; so do the later ones to the same path, which wait for that render. The former get a 500
 *   at once, the latter a 503 after `deadline` ms (`null` for none).
 * - The first answer of a cached redirect has its `location` set and then appended: browsers get it once.
 * - A path with malformed percent-encoding is answered with 500; it is looked up as it is written, and not found.
 *
 * Returns a function that ends it.
 */
export function guardAnswers(deadline: number | null = defaultDeadline): () => void {
  return onRequestStart((start) => guard(start, deadline));
}
