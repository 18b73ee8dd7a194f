/**
 * Every request of this process before Next.js sees it.
 *
 * Read against: Node.js 20.19 to 24, next 16.4.6.
 * Why: the server that `next start` and the standalone build create takes no middleware for Node's own requests and responses. Node
 * publishes each of them on a diagnostics channel.
 * At an upgrade: a channel with another name publishes nothing. Requests whose render throws stay open for ever, and malformed
 * addresses are answered with 500.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

const channel = 'http.server.request.start';

export interface RequestStart {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Calls `listener` at the start of each request, before any handler. Returns a function that removes it. */
export function onRequestStart(listener: (start: RequestStart) => void): () => void {
  const onMessage = (message: unknown) => listener(message as RequestStart);
  subscribe(channel, onMessage);
  return () => void unsubscribe(channel, onMessage);
}
