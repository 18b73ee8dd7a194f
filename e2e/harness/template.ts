import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { copyDatabase, dropDatabase, dropDatabasesOfRun } from './database';
import { readTemplate, runFolder, sharedFolder, testDatabase, writeRunFolder, writeTemplate } from './env';

/** A folder of data and its database. */
export interface DataSet {
  folder: string;
  url: string;
}

/** Where the demo content lies ready, when the run has made it once for all its files. */
function template(): DataSet | undefined {
  const value = readTemplate();
  return value === undefined ? undefined : (JSON.parse(value) as DataSet);
}

export const newFolder = () => mkdtemp(join(runFolder() ?? tmpdir(), 'civic-e2e-'));

/** From here on everything that this run stores is in one place, and goes with it. */
export async function beginRun(): Promise<void> {
  writeRunFolder(await mkdtemp(join(tmpdir(), 'civic-run-')));
}

export async function endRun(): Promise<void> {
  const folder = runFolder();
  if (folder === undefined) return;
  await dropDatabasesOfRun();
  writeTemplate(undefined);
  writeRunFolder(undefined);
  await rm(folder, { recursive: true, force: true });
}

/** Puts the demo content, all of it delivered, where a new stack begins; says whether there was any. */
export async function beginFromTemplate(target: DataSet): Promise<boolean> {
  const source = template();
  if (!source) return false;
  await mkdir(join(target.folder, 'media'), { recursive: true });
  await cp(join(source.folder, 'media'), join(target.folder, 'media'), { recursive: true });
  await copyDatabase(source, target);
  return true;
}

/** Where the runs of one `npm test` on SQLite share a template; on MongoDB there is one run, and so nothing to share. */
const shared = testDatabase === 'sqlite' && sharedFolder ? join(sharedFolder, 'template') : undefined;

/** Takes the template that an earlier run has made; says whether there was any. */
export function adoptTemplate(): boolean {
  if (shared === undefined || !existsSync(shared)) return false;
  writeTemplate(JSON.stringify({ folder: shared, url: '' } satisfies DataSet));
  return true;
}

/** From here on new stacks begin with a copy of this data, which nobody has open. */
export async function offerTemplate(data: DataSet): Promise<void> {
  if (shared !== undefined) await cp(data.folder, shared, { recursive: true });
  writeTemplate(JSON.stringify(data));
}

export async function removeData({ folder, url }: DataSet): Promise<void> {
  await dropDatabase(url);
  await rm(folder, { recursive: true, force: true });
}
