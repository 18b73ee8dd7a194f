'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { keepFixedWords, type SayFixed } from '../../platform/upstream/fixed-words';

/** Around the whole admin: the words that its libraries do not translate. */
export function FixedWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    const say: SayFixed = (key, values) => i18n.t(`fixedWords:${key}` as never, values);
    return keepFixedWords(say);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `t` changes with the language only
  }, [language]);
  return children;
}
