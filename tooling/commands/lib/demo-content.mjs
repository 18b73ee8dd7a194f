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

/** A stamp that gives away no password of the URL. @param {Environment} env */
const stampOf = (env) => createHash('sha256').update(String(env.DATABASE_URL)).digest('hex');

/** Is there a database that the demo content has gone into? @param {Environment} env the CMS's */
export function isSeeded(env) {
  const url = String(env.DATABASE_URL);
  const gone = url.startsWith('file:') && !existsSync(sqliteFile(url));
  return !gone && readStamp(stampFile(env)) === stampOf(env);
}

/**
 * Brings the database's schema up to date and puts the demo content in; content that is there already is left alone.
 * The CMS must not be running: an SQLite file has one process.
 * @param {Environment} env the CMS's; NODE_ENV says whether the schema is migrated (production) or pushed
 * @param {string[]} args `missing`: look again for what is missing, though the demo content was put in before
 */
export async function seedDemoContent(env, ...args) {
  await step('Preparing the database and the demo content', async () => {
    const { code, output } = await payload(['run', 'src/seed/run.ts', ...args], env);
    if (code !== 0) throw new CommandError(`The demo content could not be written:\n${tail(output)}`);
    writeFileSync(stampFile(env), `${stampOf(env)}\n`);
  });
}
