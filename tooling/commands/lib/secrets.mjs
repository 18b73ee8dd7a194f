import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const random = () => randomBytes(32).toString('base64url');

/** @type {Record<string, () => string>} */
const makers = {
  PAYLOAD_SECRET: random,
  SITE_KEY: random,
  DELIVERY_SECRETS: () => `whsec_${randomBytes(32).toString('base64')}`,
  METRICS_TOKEN: random,
};

export const secretNames = Object.keys(makers);

/** @param {string} dataDir */
export const secretsFile = (dataDir) => path.join(dataDir, 'secrets.env');

/**
 * `NAME=value` lines; blank lines and `#` comments are passed over.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseSecrets(text) {
  const lines = text.split('\n').map((line) => /^([A-Z_]+)=(.*)$/.exec(line.trim()));
  return Object.fromEntries(lines.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
}

/**
 * The secrets that the apps share: those of the environment, else those made on the first start. The file is written for
 * its owner alone, and whole or not at all.
 * @param {string} dataDir absolute; made when missing
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string>}
 */
export function ensureSecrets(dataDir, environment) {
  const file = secretsFile(dataDir);
  const kept = readSecrets(file);
  const missing = secretNames.filter((name) => !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = makers[name]();
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const lines = Object.entries(kept).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(`${file}.new`, lines.join(''), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  chmodSync(file, 0o600);
  return Object.fromEntries(secretNames.map((name) => [name, environment[name] || kept[name]]));
}

/**
 * The secrets as they are, with throw-away ones for those that the next start will make; writes nothing.
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} environment
 */
export function standInSecrets(dataDir, environment) {
  const kept = readSecrets(secretsFile(dataDir));
  return Object.fromEntries(secretNames.map((name) => [name, environment[name] || kept[name] || makers[name]()]));
}

/** @param {string} file */
function readSecrets(file) {
  try {
    return parseSecrets(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {};
    throw error;
  }
}
