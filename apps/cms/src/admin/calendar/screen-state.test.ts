import { eventKinds } from '../../time/calendar/events/event';
import { readState, writeState } from './screen-state';

test('an address without parameters shows everything', () => {
  expect(readState(new URLSearchParams())).toEqual({
    view: null,
    date: null,
    query: '',
    kinds: eventKinds,
    type: null,
    locale: null,
    cancelled: false,
  });
});

test('what is written is read again, and what belongs to others stays', () => {
  const state = {
    view: 'week',
    date: '2027-05-12',
    query: 'покана & ко',
    kinds: ['publish', 'end'],
    type: 'pages',
    locale: 'en',
    cancelled: true,
  } as const;
  const written = writeState(new URLSearchParams('locale=bg'), state);
  expect(readState(written)).toEqual(state);
  expect(written.get('locale')).toBe('bg');
  expect(String(writeState(written, readState(new URLSearchParams())))).toBe('locale=bg');
});

test('nonsense counts as not given', () => {
  const state = readState(new URLSearchParams('view=year&date=2027-13-45&type=users&lang=de&kinds=x'));
  expect(state).toMatchObject({ view: null, date: null, type: null, locale: null, kinds: [] });
});
