import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicProcessName?: string };

/** Names this process in leases; two lives of one process have different names. */
export const processName = (holder.civicProcessName ??= `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`);
