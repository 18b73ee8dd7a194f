/** @jest-environment node */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { sectionTypes } from '@civic/content/content-types';

test.each(sectionTypes)('the section of %s has a list and a page for each document', (type) => {
  const folder = path.join(__dirname, '../[locale]', type);
  const missing = ['page.tsx', '[slug]/page.tsx'].filter((file) => !existsSync(path.join(folder, file)));
  expect(missing).toEqual([]);
});
