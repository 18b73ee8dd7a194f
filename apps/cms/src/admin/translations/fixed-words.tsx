'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { changePhrases } from '../../platform/upstream/admin-phrases';
import { keepFixedWords, type SayFixed } from '../../platform/upstream/fixed-words';
import { withSmallLabels } from './small-labels';

/** Around the whole admin: the words that its libraries do not translate, and phrases with labels in small letters. */
export function FixedWords({ children }: { children: ReactNode }) {
  const translation = useTranslation();
  changePhrases(translation, withSmallLabels);
  const { i18n } = translation;
  const { language } = i18n;
  useEffect(() => {
    const say: SayFixed = (key, values) => i18n.t(`fixedWords:${key}` as never, values);
    return keepFixedWords(say);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` changes with the language only
  }, [language]);
  return children;
}
