import type { PayloadRequest } from 'payload';

const contextKey = 'deliveryMemory';

type Memory = Map<string, unknown[]>;

function memoryOf({ context }: PayloadRequest): Memory {
  const kept = context[contextKey];
  if (kept instanceof Map) return kept;
  const memory: Memory = new Map();
  context[contextKey] = memory;
  return memory;
}

/**
 * Remembers, for the duration of a request, the public content of a document before an operation. A stack per document, because a
 * hook may write its own document again before the outer operation has ended.
 */
export function remember<State>(req: PayloadRequest, document: string, state: State): void {
  const memory = memoryOf(req);
  memory.set(document, [...(memory.get(document) ?? []), state]);
}

/** Removes and returns the latest entry; `undefined` when there is none. */
export function recall<State>(req: PayloadRequest, document: string): State | undefined {
  return memoryOf(req).get(document)?.pop() as State | undefined;
}
