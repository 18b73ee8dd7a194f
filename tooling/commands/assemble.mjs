/**
 * Completes a standalone build: Next leaves the static files next to it, for a CDN. Runs in an app's folder, after its build.
 */
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

const app = process.cwd();
const server = path.join(app, '.next', 'standalone', 'apps', path.basename(app));

for (const folder of ['.next/static', 'public']) {
  const source = path.join(app, folder);
  if (existsSync(source)) cpSync(source, path.join(server, folder), { recursive: true });
}
