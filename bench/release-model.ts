import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { inherited, mongodbUrl, testDatabase } from '../e2e/harness/env';

/** `npm run bench release-model [sequences] [seed] [steps]`: as `release-model.test.ts`, for as long as wanted. */
const [sequences = '500', seed = String(Date.now()), steps = '24'] = process.argv.slice(2);
const app = path.resolve('apps/cms');
const script = path.join(app, 'src/testing/release-model/run-model.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'civic-release-model-'));

function databaseUrl(): string {
  if (testDatabase === 'sqlite') return `file:${path.join(folder, 'cms.sqlite')}`;
  const url = new URL(mongodbUrl ?? 'mongodb://127.0.0.1/');
  url.pathname = `/release-model-${process.pid}`;
  return url.href;
}

const env = {
  ...inherited,
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl(),
  DATA_DIR: folder,
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-0000',
  SITE_KEY: 'only-for-tests-only-for-tests-0001',
  DELIVERY_SECRETS: 'whsec_b25seS1mb3ItdGVzdHM=',
  PUBLIC_SITE_URL: 'https://sofia.example',
  CMS_PUBLIC_URL: 'https://cms.example',
} as const;

try {
  const args = ['--conditions=production', '--import', 'tsx', script, sequences, seed, steps];
  const { status } = spawnSync(process.execPath, args, { cwd: app, env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
