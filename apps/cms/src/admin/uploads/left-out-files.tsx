'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';

import { otherKind } from '../../content/media/explain-upload';
import { onLeftOut } from '../../platform/upstream/upload-requests';
import { useTexts } from '../translations/use-texts';

/** Long enough for the names of some files and two sentences, milliseconds. */
const duration = 20_000;

/** Around the whole admin: names the files that the form of several pictures and videos does not take, and says why. */
export function LeftOutFiles({ children }: { children: ReactNode }) {
  const { language, t } = useTexts();
  useEffect(
    () =>
      onLeftOut((files) => {
        const names = new Intl.ListFormat(language).format(files.map(({ name }) => name));
        toast.error(`${t('uploads:leftOut', { count: files.length, names })} ${otherKind[language]}`, { duration });
      }),
    [language, t],
  );
  return children;
}
