import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findProgram } from './chromium.mjs';

test('the first program on the path that may be run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'civic-path-'));
  const file = path.join(folder, 'google-chrome');
  writeFileSync(file, '');
  const searchPath = `/no/such/folder:${folder}`;
  expect(findProgram(['chromium', 'google-chrome'], searchPath)).toBeUndefined();
  chmodSync(file, 0o755);
  expect(findProgram(['chromium', 'google-chrome'], searchPath)).toBe(file);
  rmSync(folder, { recursive: true });
});
