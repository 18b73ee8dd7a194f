import { actOn, bringsBack, isBringingBack, isMovingToBin, movesToBin, noteAct, type Update } from './acts';

const at = '2027-05-12T06:00:00.000Z';

test.each([
  ['the button of a document', { data: { deletedAt: at } }, 'into'],
  ['the button in the bin', { data: { deletedAt: null, _status: 'published' }, trash: 'true' }, 'back'],
  ['a request of the server', { data: { deletedAt: null }, trash: true }, 'back'],
  ['a form that sends all that it has', { data: { title: 'А', deletedAt: null } as object }, 'neither'],
  ['an edit of something in the bin', { data: { title: 'А' } as object, trash: 'true' }, 'neither'],
  ['an update without data', { trash: true }, 'neither'],
  ['a request for documents outside the bin', { data: { deletedAt: null }, trash: 'false' }, 'neither'],
] as [string, Update, string][])('%s: %j', (_, update, expected) => {
  expect([movesToBin(update), bringsBack(update)]).toEqual([expected === 'into', expected === 'back']);
});

test('what is under way with one document says nothing of another', () => {
  const req = { context: {} };
  noteAct(req, 'cities/a', 'back');
  noteAct(req, 'cities/b', 'moving');
  expect(['a', 'b', 'c'].map((id) => actOn(req, `cities/${id}`))).toEqual(['back', 'moving', undefined]);
  expect([isBringingBack(req, 'cities/a'), isBringingBack(req, 'cities/b')]).toEqual([true, false]);
  expect([isMovingToBin(req, 'cities/a'), isMovingToBin(req, 'cities/b')]).toEqual([false, true]);
  noteAct(req, 'cities/a', null);
  expect(isBringingBack(req, 'cities/a')).toBe(false);
});
