import { fieldMessagesIn, withMarks } from './field-marks';

const refusal = (errors: unknown) => Response.json({ errors }, { status: 400 });

it('reads the messages beside fields', async () => {
  const messages = [
    { path: 'publishAt', message: 'This moment has passed.', label: 'Publish' },
    { message: 'Nowhere' },
    { path: '', message: 'The document' },
  ];
  const response = refusal([{ name: 'ValidationError', message: 'Invalid', data: { errors: messages } }]);
  expect(await fieldMessagesIn(response)).toEqual([messages[0]]);
  expect(response.bodyUsed).toBe(false);
});

it.each([
  ['without fields', refusal([{ message: 'Busy' }])],
  ['that is no JSON', new Response('<html>', { status: 502 })],
  ['that is empty', Response.json(null)],
])('finds none in an answer %s', async (_, response) => {
  expect(await fieldMessagesIn(response)).toEqual([]);
});

it('marks fields, and counts them at the lists and groups around', () => {
  const state = {
    title: { value: 'A', valid: true },
    layout: { rows: [{ id: 'r1' }], value: 1, errorPaths: ['layout.0.other'] },
    'layout.0.text': { value: '' },
  };
  const messages = [
    { path: 'title', message: 'Too short' },
    { path: 'layout.0.text', message: 'Missing' },
    { path: 'hidden', message: 'Not in this form' },
  ];
  expect(withMarks(state, messages)).toEqual({
    title: { value: 'A', valid: false, errorMessage: 'Too short' },
    layout: { rows: [{ id: 'r1' }], value: 1, errorPaths: ['layout.0.other', 'layout.0.text'] },
    'layout.0.text': { value: '', valid: false, errorMessage: 'Missing' },
  });
  expect(state.title.valid).toBe(true);
});
