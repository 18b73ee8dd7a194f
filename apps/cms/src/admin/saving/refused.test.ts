import { onRefused, tellRefused } from './refused';

const unfit = () =>
  Response.json(
    { type: 'unfit-publication', detail: 'English: Teaser', errors: [{ message: 'English: Teaser' }] },
    { status: 422 },
  );

it('tells the page of the document, and leaves the form nothing to say', async () => {
  const heard = jest.fn();
  const stop = onRefused('cities/c1', heard);
  const answer = await tellRefused('cities/c1', unfit());
  expect(heard).toHaveBeenCalledWith('English: Teaser');
  expect([answer.status, await answer.json()]).toEqual([422, { errors: [] }]);
  stop();
});

it('leaves the answer to the form where nobody listens any more', async () => {
  onRefused('cities/c1', jest.fn())();
  const response = unfit();
  expect(await tellRefused('cities/c1', response)).toBe(response);
});

it('tells of what is wrong at fields, and leaves the words to the form', async () => {
  const heard = jest.fn();
  const stop = onRefused('cities/c1', heard);
  const errors = [{ message: 'Teaser', data: { errors: [{ path: 'teaser', message: 'Missing' }] } }];
  const response = Response.json({ errors }, { status: 400 });
  expect(await tellRefused('cities/c1', response)).toBe(response);
  expect(heard).toHaveBeenCalledWith(null);
  stop();
});

it.each([
  ['a request that is wrong', Response.json({ errors: [{ message: 'No.' }] }, { status: 400 })],
  ['another refusal', Response.json({ errors: [{ message: 'No.' }] }, { status: 422 })],
  ['a success', Response.json({ doc: {} })],
  ['what cannot be read', new Response('<html>', { status: 422 })],
])('leaves %s alone', async (_, response) => {
  const heard = jest.fn();
  const stop = onRefused('cities/c1', heard);
  expect(await tellRefused('cities/c1', response)).toBe(response);
  expect(heard).not.toHaveBeenCalled();
  stop();
});
