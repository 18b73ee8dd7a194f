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
 * Parses `NAME=value` lines; blank lines and `#` comments are skipped.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseSecrets(text) {
  const lines = text.split('\n').map((line) => /^([A-Z_]+)=(.*)$/.exec(line.trim()));
  return Object.fromEntries(lines.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
}

/**
 * The secrets that the apps share: those of the environment, otherwise those created on the first start. Only its owner can
 * read the file, and it is written completely or not at all.
 * @param {string} dataDir absolute; created if missing
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
 * The current secrets, with temporary ones in place of those that the next start will create; writes nothing.
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
