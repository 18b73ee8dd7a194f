import { keepFieldMessages } from './keep-field-messages';

const messages = [{ path: 'slug', message: 'Друг документ вече има този адрес.', label: 'Адрес' }];

type Arguments = Parameters<typeof keepFieldMessages>[0];

/** Only what the hook looks at. */
const handle = (error: Error, data?: object) =>
  keepFieldMessages({ error, result: { errors: [{ message: error.message, data }] } } as unknown as Arguments);

const failedCheck = Object.assign(new Error('Полето е некоректно: Адрес'), { data: { errors: messages } });

test('an error of a class that Payload does not know keeps its messages', () => {
  expect(handle(failedCheck)).toEqual({
    response: {
      errors: [{ name: 'ValidationError', message: 'Полето е некоректно: Адрес', data: { errors: messages } }],
    },
  });
});

test('an answer that has them already stays as it is', () => {
  expect(handle(failedCheck, { errors: messages })).toBeUndefined();
});

test.each([
  ['without data', new Error('x')],
  ['with other data', Object.assign(new Error('x'), { data: { secret: 1 } })],
  ['with other errors', Object.assign(new Error('x'), { data: { errors: ['internal'] } })],
  ['with no errors', Object.assign(new Error('x'), { data: { errors: [] } })],
])('an error %s gives nothing away', (_, error) => {
  expect(handle(error)).toBeUndefined();
});
