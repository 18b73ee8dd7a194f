import { missingPackages } from './dependencies.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'apps/cms': { version: '0.1.0' },
  'node_modules/@civic/cms': { link: true },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/sharp-of-another-system': { version: '1.0.0', optional: true },
};

test('nothing is missing when npm has installed what the lock file says', () => {
  const installed = { 'node_modules/next': { version: '16.4.6' }, 'node_modules/@civic/cms': { link: true } };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

test('a fresh clone has nothing', () => {
  expect(missingPackages(wanted, {})).toEqual(['node_modules/@civic/cms', 'node_modules/next']);
});

test('another version is missing too', () => {
  const installed = { 'node_modules/next': { version: '16.4.5' }, 'node_modules/@civic/cms': { link: true } };
  expect(missingPackages(wanted, installed)).toEqual(['node_modules/next']);
});
