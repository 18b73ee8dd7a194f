import { missingDependencies } from '../lib/dependencies.mjs';
import { isBuilt } from '../lib/build.mjs';
import { apps } from '../lib/paths.mjs';
import { ok, warn } from './finding.mjs';

/** @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkPackages() {
  const missing = missingDependencies();
  if (missing.length === 0) return ok('All packages are installed, in the versions of package-lock.json');
  return warn(`${missing.length} packages are missing or of another version`, 'Run `npm ci`; `npm start` does it too.');
}

/** @returns {Promise<import('./finding.mjs').Finding>} */
export async function checkBuild() {
  const old = apps.filter((app) => !isBuilt(app));
  if (old.length === 0) return ok('Both apps are built from the sources as they are');
  return warn(`Not built from the sources as they are: ${old.join(', ')}`, 'The next `npm start` builds.');
}
