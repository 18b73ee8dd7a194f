import { writtenBy } from './written';

test.each([
  ['create', { collection: 'cities' }, { id: 'c1' }, ['cities/c1 row']],
  ['updateOne', { collection: 'cities', id: 'c1' }, null, ['cities/c1 row']],
  ['updateOne', { collection: 'cities', where: { id: { equals: 'c1' } } }, null, ['cities/c1 row']],
  ['updateMany', { collection: 'cities' }, [{ id: 'c1' }, { id: 'c2' }], ['cities/c1 row', 'cities/c2 row']],
  ['deleteOne', { collection: 'cities', where: { id: { equals: 'c1' } } }, undefined, ['cities/c1 deletion']],
  ['createVersion', { collectionSlug: 'cities', parent: 'c1' }, null, ['cities/c1 version']],
  ['updateVersion', { collection: 'cities', id: 'v1', versionData: { parent: 'c1' } }, null, ['cities/c1 version']],
  ['updateGlobal', { slug: 'home' }, {}, ['globals/home row']],
  ['createGlobalVersion', { globalSlug: 'home' }, {}, ['globals/home version']],
  ['updateGlobalVersion', { global: 'home' }, {}, ['globals/home version']],
  ['deleteVersions', { collection: 'cities' }, {}, []],
  ['updateOne', { collection: 'cities', where: { slug: { equals: 'x' } } }, null, []],
])('%s of %j', (method, args, result, expected) => {
  expect(writtenBy(method, args, result).map(({ key, what }) => `${key} ${what}`)).toEqual(expected);
});
