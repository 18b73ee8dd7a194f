import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of an installed package, also one that the package does not export. */
export function readInstalled(packageName: string, file: string): string {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', packageName, file);
    if (existsSync(found)) return readFileSync(found, 'utf8');
  }
  throw new Error(`${packageName} has no file ${file}`);
}
