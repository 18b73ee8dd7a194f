import type { FieldHook } from 'payload';

import { keepTranslations, noteReasons } from './recorded-reasons';

const rows = [
  { id: '1', reason: { bg: 'Дъжд.', en: 'Rain.' } },
  { id: '2', reason: null },
];

function kept(id: string, others: Record<string, unknown>) {
  const context = {};
  noteReasons(context, rows);
  noteReasons(context, [{ id: '3', reason: { bg: 'Сняг.', en: 'Snow.' } }]);
  const args = { context, siblingData: { id }, siblingDocWithLocales: others, value: 'Дъжд.' };
  expect(keepTranslations(args as unknown as Parameters<FieldHook>[0])).toBe('Дъжд.');
  return others.reason;
}

test('a row that the version does not have gets its reason back in all languages', () => {
  expect(kept('1', {})).toEqual({ bg: 'Дъжд.', en: 'Rain.' });
  expect(kept('3', {})).toEqual({ bg: 'Сняг.', en: 'Snow.' });
});

test('what was worded or emptied since stays', () => {
  expect(kept('1', { reason: { bg: 'Дъжд.', en: 'Heavy rain.' } })).toEqual({ bg: 'Дъжд.', en: 'Heavy rain.' });
  expect(kept('1', { reason: { bg: 'Дъжд.', en: null } })).toEqual({ bg: 'Дъжд.', en: null });
});

test.each(['2', '4'])('a row without a recorded reason is left alone (%s)', (id) => {
  expect(kept(id, {})).toBeUndefined();
});
