/**
 * What Next.js keeps with an entry of the browser's history.
 *
 * Read against: next 16.4.6, @payloadcms/ui 3.90.1.
 * Why: a list that was loaded by its address writes its order into the address with a state of `null`, before Next.js puts its own function in the
 * place of the browser's. The entry has lost what Next.js restores it from, and a step back to it changes the address alone: the document
 * that was opened from the list stays on the screen.
 * At an upgrade: when Payload hands its addresses to the router, or Next.js takes its place earlier, this does nothing any more.
 */

/** Replaces the address of an entry from now on without the loss of what is kept with it. */
export function keepHistoryState(history: Pick<History, 'replaceState' | 'state'>): void {
  const replace = history.replaceState.bind(history);
  history.replaceState = (data: unknown, unused, url) => replace(data ?? history.state, unused, url);
}
