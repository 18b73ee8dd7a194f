import type { AdminLanguage } from '@civic/content/admin-languages';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { siteTimeLine } from '../../platform/words/site-time-line';
import { Notice } from '../releases/notice';
import { useTexts } from '../translations/use-texts';

interface Props {
  url: string;
  person: string;
  /** ISO 8601. */
  expiresAt: string;
  timeZone: string;
  language: AdminLanguage;
}

/** The address of a new link, with a button that copies it. */
export function MadeLink({ url, person, expiresAt, timeZone, language }: Props) {
  const id = useId();
  const { t } = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <Notice tone="success">
      <p role="status">{t('asOf:madeFor', { person })}</p>
      <div className="civic-input civic-as-of__address">
        <label htmlFor={id}>{t('asOf:address')}</label>
        <input id={id} readOnly value={url} onFocus={({ target }) => target.select()} />
      </div>
      <div className="civic-actions">
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} type="button">
          {t('asOf:copy')}
        </Button>
        <span aria-live="polite">{isCopied && t('asOf:copied')}</span>
        <span>{t('asOf:validUntil', { moment: siteTimeLine(Date.parse(expiresAt), timeZone, language) })}</span>
      </div>
    </Notice>
  );
}
