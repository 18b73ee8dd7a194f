import { proposeSlug, type SlugInput } from './propose-slug';

const input = (given: Partial<SlugInput>): SlugInput => ({
  value: undefined,
  title: undefined,
  previousValue: undefined,
  previousTitle: undefined,
  isFrozen: false,
  ...given,
});

const automatic = (base: string) => ({ kind: 'automatic', base });
const keep = (slug: string) => ({ kind: 'given', slug });

test.each<[string, Partial<SlugInput>, object]>([
  ['nothing to make it from', {}, { kind: 'none' }],
  ['a title', { title: 'Щастливи хора' }, automatic('shtastlivi-hora')],
  [
    'the title goes on being typed',
    { title: 'Нова година', previousTitle: 'Нова', value: 'nova', previousValue: 'nova' },
    automatic('nova-godina'),
  ],
  [
    'the title changes under a numbered slug',
    { title: 'Нова година', previousTitle: 'Нова', value: 'nova-2', previousValue: 'nova-2' },
    automatic('nova-godina'),
  ],
  [
    'an unchanged title',
    { title: 'Нова', previousTitle: 'Нова', value: 'nova-2', previousValue: 'nova-2' },
    keep('nova-2'),
  ],
  ['an editor chooses', { title: 'Нова година', value: 'Празник!', previousValue: 'nova-godina' }, keep('praznik')],
  [
    'what an editor chose stays when the title changes',
    { title: 'Нова година', previousTitle: 'Нова', value: 'praznik', previousValue: 'praznik' },
    keep('praznik'),
  ],
  ['emptied before publication', { title: 'Нова', value: '', previousValue: 'praznik' }, automatic('nova')],
  [
    'emptied after publication',
    { title: 'Нова', value: '', previousValue: 'praznik', isFrozen: true },
    keep('praznik'),
  ],
  [
    'the title changes after publication',
    { title: 'Нова година', previousTitle: 'Нова', value: 'nova', previousValue: 'nova', isFrozen: true },
    keep('nova'),
  ],
  [
    'an editor changes it after publication',
    { value: 'praznik', previousValue: 'nova', isFrozen: true },
    keep('praznik'),
  ],
  ['published in another language only', { title: 'New year', isFrozen: true }, automatic('new-year')],
])('%s', (_, given, expected) => {
  expect(proposeSlug(input(given))).toEqual(expected);
});
