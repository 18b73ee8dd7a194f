/** @jest-environment node */
import { insteadOf } from './instead-of';

test.each([
  ['collections/releases/create', '/admin/collections/releases'],
  ['collections/deliveries/create', '/admin/collections/deliveries'],
  ['collections/cities/create', null],
  ['collections/releases', null],
  ['collections/releases/r1', null],
  ['collections/nothing/create', null],
  ['globals/releases/create', null],
  ['', null],
])('%s', (path, instead) => {
  expect(insteadOf('/admin', path.split('/'))).toBe(instead);
});
