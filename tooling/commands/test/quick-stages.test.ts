import { filesToLint, quickStages, sourcesToTest } from './quick-stages.mjs';

const changes = (...files: string[]) => ({ since: 'abc first', files });

test('sources are linted and select the tests; other files do neither', () => {
  const some = changes('README.md', 'apps/web/src/a.tsx', 'tooling/b.mjs', 'packages/ui/c.module.css');
  expect(filesToLint(some)).toEqual(['apps/web/src/a.tsx', 'tooling/b.mjs']);
  expect(sourcesToTest(some)).toEqual(['apps/web/src/a.tsx', 'tooling/b.mjs']);
});

test('a change of the rules concerns every file', () => {
  expect(filesToLint(changes('tooling/eslint/react.mjs'))).toEqual(['.']);
  expect(sourcesToTest(changes('tooling/eslint/react.mjs'))).toEqual(['tooling/eslint/react.mjs']);
  expect(sourcesToTest(changes('jest.config.mjs'))).toBeNull();
  expect([filesToLint(changes('package-lock.json')), sourcesToTest(changes('package-lock.json'))]).toEqual([
    ['.'],
    null,
  ]);
});

test('lint, format, types and unit tests, nothing that needs servers', () => {
  expect(quickStages(changes('a.ts')).map(({ id }) => id)).toEqual(['lint', 'format', 'typecheck', 'unit']);
});

test('without changes nothing is linted and no test runs', async () => {
  const context = { patterns: [], mongodbUrl: null, mongodbProblem: '', sharedFolder: '', show: false, results: {} };
  const stages = quickStages(changes()).filter(({ id }) => id !== 'typecheck');
  expect(stages.map(({ id }) => id)).toEqual(['lint', 'format', 'unit']);
  for (const { run } of stages) {
    const { counts, failures, output } = await run(context);
    expect([counts, failures]).toEqual([{ passed: 0, failed: 0, skipped: 0 }, []]);
    expect(output).toBe('Nothing of this has changed.');
  }
});
