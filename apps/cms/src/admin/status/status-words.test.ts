import type { AdminLanguage } from '@civic/content/admin-languages';

import { translatorOver } from '../../platform/words/admin-texts.testing';
import type { DocumentStatus } from '../../time/releases/plan';
import { statusTexts } from './status-texts';
import { statusWords } from './status-words';

const at = '2027-05-12T06:00:00.000Z';
const status = (parts: Partial<DocumentStatus>): DocumentStatus => ({
  now: 'draft',
  withdrawnIn: [],
  edits: 'none',
  asks: null,
  lacks: null,
  wasPublished: false,
  next: null,
  expected: null,
  ...parts,
});

const inLanguage = (language: AdminLanguage) => translatorOver({ documentStatus: statusTexts }, language);

it('tells of a release that needs a decision beside the status', () => {
  const words = (asks: DocumentStatus['asks']) =>
    statusWords(status({ now: 'live', asks }), { language: 'bg', timeZone: 'Europe/Sofia' }, inLanguage('bg'));
  expect(words('decision')).toMatchObject({ main: 'На сайта', asks: 'насрочена промяна чака решение' });
  expect(words('failed-end').asks).toBe('край на насрочена промяна не се изпълни');
  expect(words(null).asks).toBeNull();
});

it('names the field that requires what is gone', () => {
  const { asks } = statusWords(
    status({ now: 'live', asks: 'lacking', lacks: { bg: 'Град', en: 'City' } }),
    { language: 'bg', timeZone: 'Europe/Sofia' },
    inLanguage('bg'),
  );
  expect(asks).toBe('насрочена промяна няма да се изпълни: полето „Град“ сочи нещо, което е изтрито или е в коша');
});

const sentence = (parts: Partial<DocumentStatus>, language: AdminLanguage) => {
  const { main, next } = statusWords(status(parts), { language, timeZone: 'Europe/Sofia' }, inLanguage(language));
  return next ? `${main}; ${next}` : main;
};

test.each<[Partial<DocumentStatus>, string, string]>([
  [{}, 'Draft', 'Чернова'],
  [{ now: 'live' }, 'Live', 'На сайта'],
  [{ now: 'live', edits: 'unpublished' }, 'Live, with unpublished edits', 'На сайта, с непубликувани редакции'],
  [{ now: 'live', edits: 'scheduled' }, 'Live, with scheduled edits', 'На сайта, с насрочени редакции'],
  [
    { now: 'coming-soon', edits: 'unpublished' },
    'Coming soon, with unpublished edits; the date is not known yet',
    'Обявено като предстоящо, с непубликувани редакции; датата още не е известна',
  ],
  [
    { now: 'live', next: { kind: 'release', at, until: '2027-05-20T06:00:00.000Z' } },
    'Live; changes on 12 May 2027, 09:00 (Sofia), until 20 May 2027, 09:00 (Sofia)',
    'На сайта; ще се промени на 12 май 2027 г., 09:00 ч. (София), до 20 май 2027 г., 09:00 ч. (София)',
  ],
  [{ now: 'live', withdrawnIn: ['en'] }, 'Live, but not in English', 'На сайта, но не на английски'],
  [
    { now: 'withdrawn', withdrawnIn: ['bg', 'en'] },
    'Published, but not shown in any language',
    'Публикувано, но не се показва на никой език',
  ],
  [{ now: 'taken-down' }, 'Taken down', 'Свалено от сайта'],
  [
    { next: { kind: 'release', at, until: null } },
    'Goes live 12 May 2027, 09:00 (Sofia)',
    'Излиза на 12 май 2027 г., 09:00 ч. (София)',
  ],
  [
    { now: 'pending', next: { kind: 'publish', at, until: null } },
    'Goes live 12 May 2027, 09:00 (Sofia)',
    'Излиза на 12 май 2027 г., 09:00 ч. (София)',
  ],
  [
    { now: 'pending', next: { kind: 'announce', at, until: null } },
    'Coming soon from 12 May 2027, 09:00 (Sofia)',
    'Обявява се като предстоящо от 12 май 2027 г., 09:00 ч. (София)',
  ],
  [
    { now: 'coming-soon', next: { kind: 'reveal', at, until: null } },
    'Coming soon; full text from 12 May 2027, 09:00 (Sofia)',
    'Обявено като предстоящо; пълният текст излиза на 12 май 2027 г., 09:00 ч. (София)',
  ],
  [
    { now: 'coming-soon' },
    'Coming soon; the date is not known yet',
    'Обявено като предстоящо; датата още не е известна',
  ],
  [
    { now: 'coming-soon', expected: { precision: 'season', date: at, certainty: 'provisional' } },
    'Coming soon; expected in spring 2027 – provisional date',
    'Обявено като предстоящо; очаква се през пролетта на 2027 г. – предварителна дата',
  ],
  [
    { now: 'coming-soon', expected: { precision: 'unknown', date: null, certainty: 'confirmed' } },
    'Coming soon; the date is not known yet',
    'Обявено като предстоящо; датата още не е известна',
  ],
  [
    { now: 'coming-soon', expected: { precision: 'month', date: at, certainty: 'cancelled' } },
    'Called off; was expected in May 2027',
    'Отменено; очакваше се през май 2027 г.',
  ],
  [
    { now: 'live', next: { kind: 'release', at, until: null } },
    'Live; changes on 12 May 2027, 09:00 (Sofia)',
    'На сайта; ще се промени на 12 май 2027 г., 09:00 ч. (София)',
  ],
  [
    { now: 'live', next: { kind: 'take-down', at, until: null } },
    'Live; will be taken down on 12 May 2027, 09:00 (Sofia)',
    'На сайта; ще бъде свалено на 12 май 2027 г., 09:00 ч. (София)',
  ],
  [
    { now: 'taken-down', next: { kind: 'end', at, until: null } },
    'Taken down; the release ends on 12 May 2027, 09:00 (Sofia)',
    'Свалено от сайта; промяната приключва на 12 май 2027 г., 09:00 ч. (София)',
  ],
])('%j', (parts, english, bulgarian) => {
  expect(sentence(parts, 'en')).toBe(english);
  expect(sentence(parts, 'bg')).toBe(bulgarian);
});

test('what is about to appear looks like it', () => {
  const telling = { language: 'en', timeZone: 'UTC' } as const;
  expect(
    statusWords(status({ next: { kind: 'release', at, until: null } }), telling, inLanguage(telling.language)).look,
  ).toBe('scheduled');
  expect(
    statusWords(
      status({ now: 'live', next: { kind: 'release', at, until: null } }),
      telling,
      inLanguage(telling.language),
    ).look,
  ).toBe('live');
});
