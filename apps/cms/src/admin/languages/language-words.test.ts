import type { LanguageState } from '../../time/releases/publishing/languages';
import { translationIn } from '../translations/translation.testing';
import { languageWords } from './language-words';

const live: LanguageState = { locale: 'en', content: 'complete', isLive: true, hasEdits: false, isBehind: false };

it.each([
  [live, 'на сайта', 'live'],
  [{ ...live, hasEdits: true }, 'на сайта, с непубликувани редакции', 'live, with unpublished edits'],
  [{ ...live, isBehind: true }, 'на сайта, по-стар от текста на български', 'live, older than the text in Bulgarian'],
  [{ ...live, isLive: false }, 'готов, още не е на сайта', 'complete, not live yet'],
  [{ ...live, isLive: false, content: 'missing' }, 'няма текст', 'no text'],
  [{ ...live, isLive: false, content: 'incomplete' }, 'непълен', 'incomplete'],
  [{ ...live, content: 'incomplete' }, 'на сайта; новият текст е непълен', 'live; the new text is incomplete'],
  [{ ...live, content: 'missing' }, 'на сайта; в черновата няма текст', 'live; the draft has no text'],
  [
    { ...live, content: 'withdrawn' },
    'на сайта; след публикуването няма да се показва',
    'live; not shown any more once the draft is published',
  ],
] as [LanguageState, string, string][])('says of %o: %s', (language, bg, en) => {
  expect(languageWords(language, translationIn('bg').i18n.t, 'bg')).toBe(bg);
  expect(languageWords(language, translationIn('en').i18n.t, 'en')).toBe(en);
});
