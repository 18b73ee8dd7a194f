import type { AdminLanguage } from '@civic/content/admin-languages';

import type { Receipt } from '../../delivery/receipt';
import { translatorOver } from '../../platform/words/admin-texts.testing';
import { deliveryTexts } from './messages';
import { sentenceOf } from './sentence';

const receipt = (parts: Partial<Receipt> = {}): Receipt => ({
  action: 'changed',
  state: 'live',
  savedAt: '2026-11-24T07:00:00.000Z',
  liveAt: '2026-11-24T07:00:00.400Z',
  hides: false,
  hidesIn: [],
  outcome: null,
  visibleFrom: null,
  attempts: 1,
  lastError: null,
  ...parts,
});
const at = (language: AdminLanguage) => ({
  t: translatorOver({ receipt: deliveryTexts }, language),
  language,
  now: Date.parse('2026-11-24T07:00:05.000Z'),
  timeZone: 'Europe/Sofia',
});
const say = (parts: Partial<Receipt>, language: AdminLanguage = 'en') => sentenceOf(receipt(parts), at(language));

describe('sentenceOf', () => {
  it('says how long after the change visitors had it, and when', () => {
    expect(say({}, 'bg')).toEqual({
      tone: 'success',
      text: 'Видимо за посетителите 0,4 секунди след промяната, 09:00:00',
    });
    expect(say({})).toEqual({ tone: 'success', text: 'Live for visitors 0.4 seconds after the change, 09:00:00' });
    expect(say({ liveAt: '2026-11-24T07:00:00.021Z' }, 'bg')?.text).toMatch(/ 0,02 секунди след промяната/);
    expect(say({ hidesIn: ['en'] })?.text).toMatch(/^Live for visitors and not shown in English any more, 0\.4 s/);
    expect(say({ hides: true })?.text).toMatch(/^Hidden from visitors 0\.4 s/);
    expect(say({ liveAt: '2026-11-24T07:03:00.400Z' })?.text).toMatch(/ 180 seconds after the change, 09:03:00$/);
  });

  it.each([
    ['created', 'after the publication', 'след публикуването'],
    ['unpublished', 'after it was taken down', 'след свалянето'],
    ['deleted', 'after it was deleted', 'след изтриването'],
  ] as const)('names the act that the change was: %s', (action, english, bulgarian) => {
    expect(say({ action })?.text).toContain(`seconds ${english}, `);
    expect(say({ action, hides: true }, 'bg')?.text).toContain(`секунди ${bulgarian}, `);
  });

  it('does not call published what was taken down and was on no page', () => {
    expect(say({ state: 'unseen' })?.text).toMatch(/^Published\./);
    expect(say({ state: 'unseen', hides: true })?.text).toBe('Taken down. No page shows it.');
  });

  it('says of a file what published content makes of it now, not what its last change proved', () => {
    const ofFile = (parts: Partial<Receipt>, isUsed: boolean | null) =>
      sentenceOf(receipt(parts), { ...at('en'), isUsed });
    const unused = { tone: 'quiet', text: 'No published page shows it yet, so visitors cannot open it.' };
    expect(ofFile({ state: 'unseen' }, true)?.text).toBe('Used in published content.');
    expect(ofFile({ state: 'unseen' }, false)).toEqual(unused);
    expect(ofFile({ state: 'live' }, false)).toEqual(unused);
    expect(ofFile({ state: 'live' }, true)).toEqual(say({}));
    expect(ofFile({ state: 'unseen' }, null)).toBeNull();
    expect(ofFile({ state: 'pending', liveAt: null }, false)).toEqual(say({ state: 'pending', liveAt: null }));
  });

  it('says of what is in the bin that visitors do not see it, whatever its last change was', () => {
    const inBin = (parts: Partial<Receipt>) => sentenceOf(receipt(parts), { ...at('en'), isInBin: true });
    for (const state of ['live', 'unseen', 'superseded', 'later'] as const) {
      expect(inBin({ state })).toEqual({ tone: 'quiet', text: 'It is in the bin. Visitors do not see it.' });
    }
    const lastError = { code: 'unreachable', url: 'http://site' } as const;
    expect(inBin({ state: 'pending', attempts: 2, lastError })?.text).toMatch(/^Visitors can still see it/);
    // A file is on no page of its own that could prove it.
    expect(inBin({ hides: true, state: 'unseen', action: 'unpublished' })?.text).toMatch(/^It is in the bin/);
    // The proof that it was taken down stays true.
    expect(inBin({ hides: true, action: 'unpublished' })?.text).toMatch(/^Hidden from visitors/);
  });

  it('says what visitors get of what is over', () => {
    expect(say({ outcome: 'withdrawn' })?.text).toBe(
      'Withdrawn since 09:00:00, visitors see only the title and the reason',
    );
    expect(say({ outcome: 'redirected', hides: true }, 'bg')?.text).toBe('Адресът пренасочва посетителите от 09:00:00');
    const lastError = { code: 'not-live', url: 'http://site', status: 200 } as const;
    expect(say({ outcome: 'gone', state: 'delivered', attempts: 2, lastError })?.text).toMatch(
      /^Visitors still see it/,
    );
  });

  it('names the day when it was another one', () => {
    const sentence = sentenceOf(receipt(), { ...at('en'), now: Date.parse('2026-11-25T07:00:00.000Z') });

    expect(sentence?.text).toContain('24 November 2026');
  });

  it('is quiet when nothing public has happened', () => {
    expect(sentenceOf(null, at('bg'))).toBeNull();
  });

  it('waits calmly until something fails', () => {
    expect(say({ state: 'pending', liveAt: null })).toEqual({
      tone: 'waiting',
      text: 'Sending the change to the website…',
    });
    expect(say({ state: 'delivered', liveAt: null })?.tone).toBe('waiting');
  });

  it('says in plain words what fails and how often it was tried', () => {
    const lastError = { code: 'failed', url: 'http://site', status: 500 } as const;

    expect(say({ state: 'pending', liveAt: null, attempts: 3, lastError }, 'bg')).toEqual({
      tone: 'error',
      text: 'Още не се вижда от посетителите, опитваме отново. Сайтът съобщи за грешка (код 500). Направени са 3 опита.',
    });
    expect(say({ state: 'delivered', hides: true, lastError: { code: 'not-live', url: '' } })?.text).toBe(
      'Visitors can still see it, retrying. The website accepted the change, but the page still looks as before. 1 attempt so far.',
    );
  });

  it('says from when something is to be seen', () => {
    const sentence = say({ state: 'later', liveAt: null, visibleFrom: '2026-11-25T07:00:00.000Z' });

    expect(sentence).toEqual({
      tone: 'quiet',
      text: 'Published. Visitors will see it from 25 November 2026 at 09:00.',
    });
  });

  it.each(['unseen', 'superseded'] as const)('has words for %s in both languages', (state) => {
    expect(say({ state })?.text).not.toBe(say({ state }, 'bg')?.text);
  });
});
