import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { copyDatabase, dropDatabase, dropDatabasesOfRun } from './database';
import { readTemplate, runFolder, sharedFolder, testDatabase, writeRunFolder, writeTemplate } from './env';

/** A folder of data and its database. */
export interface DataSet {
  folder: string;
  url: string;
}

/** The template with the demo content, once the run has created it for all its files. */
function template(): DataSet | undefined {
  const value = readTemplate();
  return value === undefined ? undefined : (JSON.parse(value) as DataSet);
}

export const newFolder = () => mkdtemp(join(runFolder() ?? tmpdir(), 'civic-e2e-'));

/** Stores all further files of this run in one place that is removed with it. */
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

/** Copies the template, with all content delivered, to a new stack; returns whether there was one. */
export async function beginFromTemplate(target: DataSet): Promise<boolean> {
  const source = template();
  if (!source) return false;
  await mkdir(join(target.folder, 'media'), { recursive: true });
  await cp(join(source.folder, 'media'), join(target.folder, 'media'), { recursive: true });
  await copyDatabase(source, target);
  return true;
}

/** The template shared by the SQLite runs of one `npm test`; on MongoDB there is one run, and so nothing to share. */
const shared = testDatabase === 'sqlite' && sharedFolder ? join(sharedFolder, 'template') : undefined;

/** Uses the template of an earlier run; returns whether there was one. */
export function adoptTemplate(): boolean {
  if (shared === undefined || !existsSync(shared)) return false;
  writeTemplate(JSON.stringify({ folder: shared, url: '' } satisfies DataSet));
  return true;
}

/** Starts all further stacks with a copy of these data, which must not be open. */
export async function offerTemplate(data: DataSet): Promise<void> {
  if (shared !== undefined) {
    // Complete from the start for a run that adopts it meanwhile.
    const copy = `${shared}-${process.pid}`;
    await cp(data.folder, copy, { recursive: true });
    await rename(copy, shared).catch(() => rm(copy, { recursive: true }));
  }
  writeTemplate(JSON.stringify(data));
}

export async function removeData({ folder, url }: DataSet): Promise<void> {
  await dropDatabase(url);
  await rm(folder, { recursive: true, force: true });
}
