'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { changePhrases } from '../../platform/upstream/admin-phrases';
import { keepFixedWords, type SayFixed } from '../../platform/upstream/fixed-words';
import { keepToastsWhole } from '../../platform/upstream/toasts';
import { withSmallLabels } from './small-labels';

/** Around the whole admin: the words that its libraries do not translate, refusals as sentences, and phrases with labels in small letters. */
export function FixedWords({ children }: { children: ReactNode }) {
  const translation = useTranslation();
  changePhrases(translation, withSmallLabels);
  const { i18n } = translation;
  const { language } = i18n;
  useEffect(() => {
    const say: SayFixed = (key, values) => i18n.t(`fixedWords:${key}` as never, values);
    const ends = [
      keepFixedWords(say),
      keepToastsWhole(toast, {
        listsFields: (refusal) =>
          [1, 2].some((count) => refusal.startsWith(i18n.t('error:followingFieldsInvalid' as never, { count }))),
        say: (key, count) => i18n.t(`fixedWords:${key}` as never, { count }),
      }),
    ];
    return () => ends.forEach((end) => end());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` changes with the language only
  }, [language]);
  return children;
}
