import { readInstalled } from './testing/installed';

test('the chooser has these cards, each called by the name of its block', () => {
  const chooser = readInstalled('@payloadcms/ui', 'dist/fields/Blocks/BlockSelector/index.js');
  expect(chooser).toContain("baseClass = 'blocks-drawer'");
  expect(chooser).toContain('`${baseClass}__block`');
  expect(chooser).toContain('`${baseClass}__blocks-wrapper`');
  expect(readInstalled('@payloadcms/ui', 'dist/elements/ThumbnailCard/index.js')).toMatch(
    /_jsxs\("button", \{[^}]*title,/,
  );
});
