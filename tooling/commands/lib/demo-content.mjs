import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';

import { CommandError } from './command-error.mjs';
import { payload } from './payload.mjs';
import { tail } from './run.mjs';
import { sqliteFile } from './sqlite-file.mjs';
import { readStamp } from './stamp.mjs';
import { step } from './terminal.mjs';

/** @typedef {Record<string, string | undefined>} Environment */

/** @param {Environment} env */
const stampFile = (env) => path.join(String(env.DATA_DIR), 'seeded');

/** A stamp that does not reveal the password in the URL. @param {Environment} env */
const stampOf = (env) => createHash('sha256').update(String(env.DATABASE_URL)).digest('hex');

/** Whether there is a database with the demo content. @param {Environment} env the CMS's */
export function isSeeded(env) {
  const url = String(env.DATABASE_URL);
  const gone = url.startsWith('file:') && !existsSync(sqliteFile(url));
  return !gone && readStamp(stampFile(env)) === stampOf(env);
}

/**
 * Updates the database's schema and seeds the demo content; existing content stays unchanged.
 * The CMS must not be running: an SQLite file allows one process.
 * @param {Environment} env the CMS's; NODE_ENV decides whether the schema is migrated (production) or pushed
 * @param {string[]} args `missing`: adds missing content, even if the demo content was seeded before
 */
export async function seedDemoContent(env, ...args) {
  await step('Preparing the database and the demo content', async () => {
    const { code, output } = await payload(['run', 'src/seed/run.ts', ...args], env);
    if (code !== 0) throw new CommandError(`The demo content could not be written:\n${tail(output)}`);
    writeFileSync(stampFile(env), `${stampOf(env)}\n`);
  });
}
