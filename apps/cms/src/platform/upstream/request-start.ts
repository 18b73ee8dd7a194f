/**
 * Every request of this process before Next.js sees it.
 *
 * Read against: Node.js 20.19 to 24, next 16.4.6.
 * Why: Next.js decodes the path before any route is asked, and answers a malformed one with 500. Node publishes each request on a diagnostics
 * channel before.
 * At an upgrade: a channel with another name publishes nothing, and malformed addresses are answered with 500 again.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const channel = 'http.server.request.start';

/** Calls `listener` with each request, before any handler. Returns a function that removes it. */
export function onRequestStart(listener: (request: IncomingMessage) => void): () => void {
  const onMessage = (message: unknown) => listener((message as { request: IncomingMessage }).request);
  subscribe(channel, onMessage);
  return () => void unsubscribe(channel, onMessage);
}
