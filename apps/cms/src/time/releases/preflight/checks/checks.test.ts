import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { checks } from './checks';

test('every check of this folder is in the list, once', () => {
  const files = readdirSync(__dirname).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const written = files.flatMap((file) => {
    const source = readFileSync(path.join(__dirname, file), 'utf8');
    return [...source.matchAll(/^export const (\w+): Check =/gm)].map(([, name]) => name);
  });
  expect(checks.map(({ name }) => name).toSorted()).toEqual(written.toSorted());
});
