import { environment } from './env.mjs';

/**
 * The command line of npm: the npm that started this command, otherwise the one on the PATH.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(...args) {
  const cli = environment.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? [process.execPath, [cli, ...args]] : ['npm', [...args]];
}
