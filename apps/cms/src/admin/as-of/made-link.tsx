import { Button } from '@payloadcms/ui';
import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId, useState } from 'react';

import { siteTimeLine } from '../../platform/words/site-time-line';
import { Notice } from '../releases/notice';
import { asOfTexts } from './as-of-texts';

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
  const texts = asOfTexts(language);
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <Notice tone="success">
      <p role="status">{texts.madeFor(person)}</p>
      <div className="civic-input civic-as-of__address">
        <label htmlFor={id}>{texts.address}</label>
        <input id={id} readOnly value={url} onFocus={({ target }) => target.select()} />
      </div>
      <div className="civic-actions">
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} type="button">
          {texts.copy}
        </Button>
        <span aria-live="polite">{isCopied && texts.copied}</span>
        <span>{texts.validUntil(siteTimeLine(Date.parse(expiresAt), timeZone, language))}</span>
      </div>
    </Notice>
  );
}
