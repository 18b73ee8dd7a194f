import { existsSync } from 'node:fs';
import path from 'node:path';

import { blockConfigs } from '@civic/blocks/configs';

test.each(blockConfigs.map(({ slug }) => slug))('the block %s has a picture for the chooser', (slug) => {
  expect(existsSync(path.resolve(__dirname, `../../../public/blocks/${slug}.svg`))).toBe(true);
});
