import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useState } from 'react';

import { siteTime } from '../../platform/words/site-time-line';
import { useAnswer } from '../releases/api/use-answer';
import { useDocumentKey } from '../site-time/use-document-key';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';
import { changersSchema } from './changers-answer';
import { openFormOf } from './open-forms';

/** Returns how to say of a field whose its other text is and since when; until that is known, only that there is one. */
export function useTheirsWords(): (field: string) => string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone();
  const document = useDocumentKey();
  // The form goes on from another version as soon as something is chosen.
  const [since] = useState(() => openFormOf(document)?.base?.version ?? '');
  const address = `${config.routes.api}/changers/${collectionSlug ?? 'globals'}/${globalSlug ?? id}`;
  const { value } = useAnswer(`${address}?${new URLSearchParams({ since, locale })}`, changersSchema);
  return (field) => {
    const changer = value?.[field];
    if (!changer || !timeZone) return t('saving:conflict:theirs:unknown');
    const moment = siteTime(Date.parse(changer.at), timeZone, language);
    if (changer.isSelf) return t('saving:conflict:theirs:self', { moment });
    const { name } = changer;
    return name === null
      ? t('saving:conflict:theirs:system', { moment })
      : t('saving:conflict:theirs:person', { name, moment });
  };
}
