/**
 * Preloaded into the servers under test: keeps what V8 has compiled of the product's large bundles in the folder that is the program's
 * argument, for all servers of the run. Compiling them is a third of the CMS's start. Node.js 22 does this itself (NODE_COMPILE_CACHE);
 * 20 does not.
 *
 * V8 loses what an `import()` in a kept script needs, so only bundles are kept: theirs are rewritten by the bundler, and in what is left
 * (Payload's command line) it fails, the first time too.
 */
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');

const folder = process.argv[2];

/** The least length of a script that is worth a file, characters. */
const large = 50_000;

/** Scripts of this process that no earlier one has kept, by the file for what is compiled of them. @type {Map<string, vm.Script>} */
const fresh = new Map();

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** @param {string} source @param {string} filename */
function compile(source, filename) {
  const kept = path.join(folder, encodeURIComponent(filename).slice(-200));
  const cachedData = read(kept);
  const script = new vm.Script(Module.wrap(source), { filename, cachedData });
  if (!cachedData || script.cachedDataRejected) fresh.set(kept, script);
  return script.runInThisContext();
}

/** At the end, when all functions that a server needs have been compiled. */
function keep() {
  for (const [file, script] of fresh) {
    // Complete from the start for a server that starts meanwhile.
    writeFileSync(`${file}-${process.pid}`, script.createCachedData());
    renameSync(`${file}-${process.pid}`, file);
  }
}

/** @typedef {(this: NodeJS.Module, source: string, filename: string, ...rest: unknown[]) => unknown} Compile */

if (folder !== undefined && isMainThread && !('enableCompileCache' in Module)) {
  const prototype = /** @type {{ _compile: Compile }} */ (/** @type {unknown} */ (Module.prototype));
  const compileAnyway = prototype._compile;
  prototype._compile = function (source, filename, ...rest) {
    const isBundle = filename.includes(`${path.sep}.next${path.sep}server${path.sep}`) && source.length >= large;
    if (!isBundle) return compileAnyway.call(this, source, filename, ...rest);
    const requires = Module.createRequire(filename);
    return compile(source, filename).call(this.exports, this.exports, requires, this, filename, path.dirname(filename));
  };
  process.once('exit', keep);
}
