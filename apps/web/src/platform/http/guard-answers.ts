import type { ServerResponse } from 'node:http';

import { wellFormed } from '@civic/content/well-formed';

import { logError } from '../log';
import { onRequestStart, type RequestStart } from '../upstream/request-start';

/** The time until a response must begin, ms; an inner request of a preview may take 30 s. */
const defaultDeadline = 45_000;

const page = (text: string) => `<!doctype html><meta charset="utf-8"><title>${text}</title><h1>${text}</h1>\n`;

/** Responds with an error unless a response has begun. */
function fail(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(page(text));
}

/** Statuses of a redirect that clients keep for as long as they like. */
const keptRedirects = [301, 308];

/** The lifetime of everything that a later change can make untrue: whoever keeps it asks before it is used again. */
const askedAgain = 'public, max-age=0, must-revalidate';

/**
 * Lets nobody keep an answer without asking again, whatever is to come. Next.js gives a page the lifetime of its entry, up to a year: a
 * cache in front would keep what is taken down, and a shorter one would betray an instant. An address that a document gets back, after
 * the end of a release or by hand, would lead round in a circle for whoever had come by its permanent redirect meanwhile.
 */
function askAgain(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    const isLeftToCaches = String(response.getHeader('cache-control')).includes('s-maxage');
    if (isLeftToCaches || keptRedirects.includes(Number(args[0]))) response.setHeader('cache-control', askedAgain);
    return writeHead(...args);
  };
}

function guard({ request, response }: RequestStart, deadline: number | null): void {
  const asked = request.url ?? '/';
  request.url = wellFormed(asked);

  const setHeader = response.setHeader.bind(response);
  const appendHeader = response.appendHeader.bind(response);
  /** Sets a header. An invalid one ends the response with a 500, because the exception would be lost. */
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

  askAgain(response);

  if (deadline === null) return;
  const timer = setTimeout(() => {
    if (response.headersSent) return;
    logError(`No answer to ${asked}`, new Error(`nothing was sent within ${deadline} ms`));
    fail(response, 503, '503 Service Unavailable');
  }, deadline).unref();
  response.once('close', () => clearTimeout(timer));
}

/**
 * Ensures that every request to a server of this process gets a response. Read against Next.js 16.4.6:
 * - An error thrown while React renders, such as that of `setHeader` at a redirect to an address with Cyrillic letters, is
 *   lost, and the request stays open; so do later requests to the same path, which wait for that render. The first gets a 500 at
 *   once, the later ones a 503 after `deadline` ms (`null` for none).
 * - The first response of a cached redirect has its `location` set and then appended: browsers get it once.
 * - A path with malformed percent-encoding would get a 500; here it is looked up literally, and not found.
 * - Pages, feeds and redirects are left to shared caches for a year, or for what remains of the life of their entry.
 *
 * Returns a function that removes the guard.
 */
export function guardAnswers(deadline: number | null = defaultDeadline): () => void {
  return onRequestStart((start) => guard(start, deadline));
}
