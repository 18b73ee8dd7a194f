import { readFileSync } from 'node:fs';
import path from 'node:path';

import { edited, listed, runsOneOf } from './languages.mjs';

const root = path.resolve(__dirname, '../../..');

test('the list and the generated types get the languages', () => {
  const texts = Object.entries(listed(['bg', 'ro'])).map(([file, edit]) =>
    edit(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(texts[0]).toContain("siteLanguages = ['bg', 'ro'] as const");
  expect(texts[1]).toContain("locale: 'bg' | 'ro';");
  // A text for download may be in English all the same.
  expect(texts[1]).not.toContain("'bg' | 'en'");
});

test('an edit that changes nothing is an error', () => {
  expect(() => edited('const languages = [];', /siteLanguages/, '')).toThrow('outdated');
});

test('a test that runs scripts is selected by what they load', () => {
  const scripts = ['apps/cms/src/seed/run.ts'];
  expect(runsOneOf("await runScript('seed/run.ts', []);", scripts)).toBe(true);
  expect(runsOneOf("await runScript('platform/other.ts', []);", scripts)).toBe(false);
  expect(runsOneOf('await runScript(script, []);', scripts)).toBe(true);
});
