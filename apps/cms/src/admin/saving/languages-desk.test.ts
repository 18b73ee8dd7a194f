import { offerLanguages, openDesk, tellRefused } from './languages-desk';

const desk = (explain: (detail: string) => void) => ({ explain, offer: async () => true });

const unfit = () =>
  Response.json(
    { type: 'unfit-publication', detail: 'English: Teaser', errors: [{ message: 'English: Teaser' }] },
    { status: 422 },
  );

it('tells the page of the document, and leaves the form nothing to say', async () => {
  const heard = jest.fn();
  const stop = openDesk('cities/c1', desk(heard));
  const answer = await tellRefused('cities/c1', unfit());
  expect(heard).toHaveBeenCalledWith('English: Teaser');
  expect([answer.status, await answer.json()]).toEqual([422, { errors: [] }]);
  stop();
});

it('leaves the answer to the form where nobody listens any more', async () => {
  openDesk('cities/c1', desk(jest.fn()))();
  const response = unfit();
  expect(await tellRefused('cities/c1', response)).toBe(response);
});

it.each([
  ['another refusal', Response.json({ errors: [{ message: 'No.' }] }, { status: 422 })],
  ['a success', Response.json({ doc: {} })],
  ['what cannot be read', new Response('<html>', { status: 422 })],
])('leaves %s alone', async (_, response) => {
  const heard = jest.fn();
  const stop = openDesk('cities/c1', desk(heard));
  expect(await tellRefused('cities/c1', response)).toBe(response);
  expect(heard).not.toHaveBeenCalled();
  stop();
});

it('offers what the page of the document has to offer, and nothing where it has none', async () => {
  const close = openDesk('cities/c1', desk(jest.fn()));
  expect(await offerLanguages('cities/c1')).toBe(true);
  close();
  expect(await offerLanguages('cities/c1')).toBe(false);
  const closeFailing = openDesk('cities/c1', { explain: jest.fn(), offer: () => Promise.reject(new Error('away')) });
  expect(await offerLanguages('cities/c1')).toBe(false);
  closeFailing();
});
