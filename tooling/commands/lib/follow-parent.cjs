/**
 * Preloaded into every Node.js process that a command starts: ends it when its parent is gone, even if the parent was
 * killed and could not say so. CommonJS, because early releases of Node.js 20 with a preloaded module take every program
 * for a module, also one without an extension.
 */
const { isMainThread } = require('node:worker_threads');

const parent = process.ppid;

if (isMainThread) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}
