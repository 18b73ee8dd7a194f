import type { AdminLanguage } from '@civic/content/admin-languages';
import { defaultLanguage } from '@civic/content/site-languages';

import type { Translate } from '../../platform/words/admin-texts';
import { languageName } from '../../platform/words/language-name';
import type { LanguageState } from '../../time/releases/publishing/languages';

function stateWords({ content, hasEdits, isLive }: LanguageState, t: Translate): string {
  if (!isLive) return t(`languages:state:${content}`);
  if (content === 'complete') return t(`languages:state:${hasEdits ? 'edited' : 'live'}`);
  return t(`languages:liveAnd:${content}`);
}

/** What a language of a document is like: `live, older than the text in Bulgarian`. */
export function languageWords(language: LanguageState, t: Translate, adminLanguage: AdminLanguage): string {
  const state = stateWords(language, t);
  return language.isBehind
    ? t('languages:behind', { state, source: languageName(defaultLanguage, adminLanguage) })
    : state;
}
