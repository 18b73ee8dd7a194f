import type { AdminLanguage } from '@civic/content/admin-languages';

import { translatorOver } from '../../../platform/words/admin-texts.testing';
import { outcomeWords } from './outcome-words';
import { scheduleTexts } from './schedule-texts';

const release = { dueAt: '2027-05-12T06:00:00.000Z', endAt: null };
const textsIn = (language: AdminLanguage) => translatorOver({ scheduling: scheduleTexts }, language);
const inEnglish = { language: 'en', timeZone: 'Europe/Sofia' } as const;

test('says when it goes live and what becomes of later edits', () => {
  expect(outcomeWords({ what: 'all', isPublic: false, release }, inEnglish, textsIn('en'))).toBe(
    'Goes live 12 May 2027, 09:00 (Sofia). Later edits stay drafts.',
  );
  expect(outcomeWords({ what: 'bg', isPublic: true, release }, { ...inEnglish, language: 'bg' }, textsIn('bg'))).toBe(
    'Промените излизат на 12 май 2027 г., 09:00 ч. (София). По-късните промени остават чернова.',
  );
});

test('says when it is taken down, and when it comes back', () => {
  const ending = { ...release, endAt: '2027-05-13T06:00:00.000Z' };
  expect(outcomeWords({ what: 'down', isPublic: true, release: ending }, inEnglish, textsIn('en'))).toBe(
    'Will be taken down on 12 May 2027, 09:00 (Sofia). Ends on 13 May 2027, 09:00 (Sofia).',
  );
});
