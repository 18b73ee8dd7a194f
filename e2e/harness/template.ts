import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { copyDatabase, dropDatabase } from './database';
import { readTemplate, writeTemplate } from './env';

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

export const newFolder = () => mkdtemp(join(tmpdir(), 'civic-e2e-'));

/** Puts the demo content, all of it delivered, where a new stack begins; says whether there was any. */
export async function beginFromTemplate(target: DataSet): Promise<boolean> {
  const source = template();
  if (!source) return false;
  await mkdir(join(target.folder, 'media'), { recursive: true });
  await cp(join(source.folder, 'media'), join(target.folder, 'media'), { recursive: true });
  await copyDatabase(source, target);
  return true;
}

/** From here on new stacks begin with this data, which nobody has open. */
export function offerTemplate(data: DataSet): void {
  writeTemplate(JSON.stringify(data));
}

export async function removeTemplate(): Promise<void> {
  const data = template();
  if (!data) return;
  writeTemplate(undefined);
  await removeData(data);
}

export async function removeData({ folder, url }: DataSet): Promise<void> {
  await dropDatabase(url);
  await rm(folder, { recursive: true, force: true });
}
