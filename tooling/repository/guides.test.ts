import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** All texts between quotes in the source of the CMS: the names on its screens are among them. */
function textsOfAdmin(): Set<string> {
  const files = readdirSync(path.join(root, 'apps/cms/src'), { encoding: 'utf8', recursive: true }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|migrations/.test(file),
  );
  return new Set(
    files.flatMap((file) =>
      [...read(`apps/cms/src/${file}`).matchAll(/(['"`])((?:(?!\1).)+)\1/g)].map(([, , text]) => text ?? ''),
    ),
  );
}

test('the Bulgarian guide prints in bold only what the admin says', () => {
  const texts = textsOfAdmin();
  const names = [...read('docs/editors.bg.md').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) =>
    name.replaceAll(/\s+/g, ' '),
  );
  expect(names.length).toBeGreaterThan(20);
  expect([...new Set(names)].filter((name) => !texts.has(name))).toEqual([]);
});
