import { hasFailed, report } from './report.mjs';

const changes = [['payload', '3.0.0', '3.1.0']] as const;
const passed = { title: 'Payload', changes, skipped: null, verdicts: [{ title: 'types', problems: [] }] };
const failed = {
  ...passed,
  verdicts: [...passed.verdicts, { title: 'contract tests', problems: ['sqlite-adapter: keeps a client'] }],
};
const skipped = { title: 'Next.js and React', changes: [], skipped: 'Nothing newer.', verdicts: [] };

test('says for each set what changed, what passed and what failed', () => {
  expect(report([failed, skipped])).toBe(
    [
      'Payload',
      '  payload 3.0.0 → 3.1.0',
      '  ✓ types',
      '  ✗ contract tests',
      '      sqlite-adapter: keeps a client',
      '',
      'Next.js and React',
      '  – Nothing newer.',
    ].join('\n'),
  );
});

test('one problem is a failure, and a set that was skipped is none', () => {
  expect([passed, failed, skipped].map(hasFailed)).toEqual([false, true, false]);
});
