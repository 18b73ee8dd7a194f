import { someFields } from '../../../../content/references/testing/fields';
import { isLocalizedPath } from './in-language';

const row = { layout: [{ blockType: 'richText' }, { blockType: 'callToAction' }] };

test.each([
  ['title', true],
  ['image', false],
  ['seo.image', false],
  ['parties.0.role', true],
  ['parties.0.party', false],
  ['layout', false],
  ['layout.0.content', true],
  ['layout.1.text', true],
  ['layout.1.link.label', true],
  ['layout.1.link.url', false],
  ['layout.0.link.label', false],
  ['unknown.0.text', false],
])('%s has a value in each language: %s', (path, expected) => {
  expect(isLocalizedPath(someFields, row, path)).toBe(expected);
});
