import type { AdminLanguage } from '@civic/content/admin-languages';
import { defaultLanguage } from '@civic/content/site-languages';
import { useId } from 'react';

import { languageName } from '../../../platform/words/language-name';
import { useTexts } from '../../translations/use-texts';

interface Props {
  value: string;
  onChange: (reason: string) => void;
  isConfirmed: boolean;
  language: AdminLanguage;
}

/** The field for the reason of changing an announced date. */
export function ReasonField({ value, onChange, isConfirmed, language }: Props) {
  const id = useId();
  const { t } = useTexts();
  return (
    <div className="civic-reason">
      <label htmlFor={id}>{t('eventMove:reason')}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        lang={defaultLanguage}
        maxLength={300}
        onChange={({ target }) => onChange(target.value)}
        rows={2}
        value={value}
      />
      <p id={`${id}-hint`} className="civic-reason__hint">
        {t('eventMove:reasonHint', { language: languageName(defaultLanguage, language) })}{' '}
        {isConfirmed ? t('eventMove:reasonNeeded') : null}
      </p>
    </div>
  );
}
