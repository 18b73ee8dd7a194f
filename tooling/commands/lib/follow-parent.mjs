/**
 * Preloaded into every Node.js process that a command starts: ends it when its parent is gone, even if the parent was
 * killed and could not say so.
 */
import { isMainThread } from 'node:worker_threads';

const parent = process.ppid;

if (isMainThread) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}
