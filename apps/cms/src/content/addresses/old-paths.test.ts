import { movedPaths } from './old-paths';

test('an address that changed leaves the old path behind, each language by itself', () => {
  expect(movedPaths('cities', { bg: 'staro', en: 'same' }, { bg: 'novo', en: 'same' })).toEqual({
    gone: ['/bg/cities/staro'],
    current: ['/bg/cities/novo', '/en/cities/same'],
  });
});

test('a first publication leaves nothing behind', () => {
  expect(movedPaths('pages', {}, { bg: 'za-nas' })).toEqual({ gone: [], current: ['/bg/za-nas'] });
});

test('a language that is no more there has no successor to lead to', () => {
  expect(movedPaths('pages', { bg: 'za-nas', en: 'about' }, { bg: 'za-nas' }).gone).toEqual([]);
});
