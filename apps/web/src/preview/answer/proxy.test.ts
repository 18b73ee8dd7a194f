/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { previewCookie } from '../../data/as-of/preview';

it.each(['../../proxy.ts', '../../../next.config.ts'])('%s names the cookie as it is', (file) => {
  expect(readFileSync(path.join(__dirname, file), 'utf8')).toContain(`{ type: 'cookie', key: '${previewCookie}' }`);
});
