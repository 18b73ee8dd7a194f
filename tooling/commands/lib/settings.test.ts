import path from 'node:path';

import { readSettings } from './settings.mjs';

test('without variables: the usual ports and the folder data', () => {
  const { cmsPort, webPort, dataDir } = readSettings({});
  expect([cmsPort, webPort]).toEqual([3001, 3000]);
  expect(dataDir).toBe(path.resolve(__dirname, '../../../data'));
});

test('an empty variable is one that is not set', () => {
  expect(readSettings({ CMS_PORT: '', WEB_PORT: '8080' })).toMatchObject({ cmsPort: 3001, webPort: 8080 });
});

test('every problem is told at once', () => {
  expect(() => readSettings({ CMS_PORT: 'x', WEB_PORT: '70000' })).toThrow(/CMS_PORT.*"x".*\nWEB_PORT.*"70000"/);
});

test('one port for two servers is refused', () => {
  expect(() => readSettings({ CMS_PORT: '3000' })).toThrow(/both 3000/);
});
