import path from 'node:path';

import { DatabaseConfigurationError } from './errors';

export type DatabaseTarget = { engine: 'sqlite'; file: string } | { engine: 'mongodb'; url: string };

function sqliteFile(url: string): string {
  const [location = ''] = url.slice('file:'.length).split(/[?#]/);
  const file = decodeURIComponent(location.replace(/^\/\/(localhost)?(?=\/)/, ''));
  if (file === '' || file.includes(':memory:') || file.startsWith('//')) {
    throw new DatabaseConfigurationError(
      `DATABASE_URL ${JSON.stringify(url)} names no file: use file:/absolute/path.sqlite or file:relative/path.sqlite.`,
    );
  }
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), file);
}

/**
 * The database that a `DATABASE_URL` names. A relative SQLite file is resolved against the working directory.
 * @throws DatabaseConfigurationError when it names none.
 */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  if (url.startsWith('file:')) return { engine: 'sqlite', file: sqliteFile(url) };
  if (/^mongodb(\+srv)?:\/\//.test(url)) return { engine: 'mongodb', url };
  throw new DatabaseConfigurationError('DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.');
}
