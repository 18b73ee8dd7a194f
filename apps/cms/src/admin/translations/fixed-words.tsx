'use client';

import { toAdminLanguage } from '@civic/content/admin-languages';
import { toast, useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { changePhrases } from '../../platform/upstream/admin-phrases';
import { keepFixedWords, type SayFixed } from '../../platform/upstream/fixed-words';
import { keepToastsWhole } from '../../platform/upstream/toasts';
import { siteTime } from '../../platform/words/site-time-line';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { editorName, useEditorNames } from './editor-names';
import { fileFactsWords, fileSizeWords, fileTypeWords } from './file-words';
import { withSmallLabels } from './small-labels';

/** Around the whole admin: the words that its libraries do not translate, refusals as sentences, and phrases with labels in small letters. */
export function FixedWords({ children }: { children: ReactNode }) {
  const translation = useTranslation();
  changePhrases(translation, withSmallLabels);
  const { i18n } = translation;
  const { api } = useConfig().config.routes;
  const timeZone = useSiteTimeZone();
  const names = useEditorNames();
  const language = toAdminLanguage(i18n.language);
  useEffect(() => {
    const told: Record<string, (value: string) => object> = {
      email: (email) => ({ name: editorName(email, api) }),
      facts: (facts) => ({ facts: fileFactsWords(facts, language) }),
      size: (size) => ({ size: fileSizeWords(size, language) }),
      type: (type) => ({ type: fileTypeWords(type) }),
      // By the clock of the browser, as Payload wrote it.
      when: (when) => ({ when: timeZone ? siteTime(Date.parse(when), timeZone, language) : when }),
      word: (word) => ({ word: word.toLocaleLowerCase(language) }),
    };
    const say: SayFixed = (key, values) => {
      const given = Object.entries(values).map(([name, value]) => told[name]?.(value) ?? { [name]: value });
      return i18n.t(`fixedWords:${key}` as never, Object.assign({}, ...given));
    };
    return keepFixedWords(say);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` changes with the language only, and names are looked up when they come
  }, [api, language, names, timeZone]);
  useEffect(
    () =>
      keepToastsWhole(toast, {
        listsFields: (refusal) =>
          [1, 2].some((count) => refusal.startsWith(i18n.t('error:followingFieldsInvalid' as never, { count }))),
        say: (key, count) => i18n.t(`fixedWords:${key}` as never, { count }),
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` changes with the language only
    [language],
  );
  return children;
}
