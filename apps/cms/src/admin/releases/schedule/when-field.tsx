import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId } from 'react';

import { useTexts } from '../../translations/use-texts';
import { RadioOption } from '../radio-option';
import type { Choice, Missing } from './choice';
import { InstantsField } from './instants-field';

export interface OpenRelease {
  id: string;
  title?: string | null | undefined;
}

interface Props {
  choice: Choice;
  open: OpenRelease[];
  missing: Missing[];
  language: AdminLanguage;
  onChange: (change: Partial<Choice>) => void;
}

/** The field for the moment: a separate one, or that of a release in preparation. */
export function WhenField({ choice, open, missing, language, onChange }: Props) {
  const name = useId();
  const { t } = useTexts();
  const isOwn = choice.joins === null;
  return (
    <fieldset className="civic-fieldset">
      <legend>{t('scheduling:when')}</legend>
      {open.length > 0 && (
        <RadioOption
          isChecked={isOwn}
          label={t('scheduling:own')}
          name={name}
          onCheck={() => onChange({ joins: null })}
        />
      )}
      {isOwn && (
        <div className={open.length > 0 ? 'civic-nested' : undefined}>
          <InstantsField language={language} missing={missing} onChange={onChange} value={choice} />
        </div>
      )}
      {open.map(({ id, title }) => (
        <RadioOption
          hint={t('scheduling:togetherHint')}
          isChecked={choice.joins === id}
          key={id}
          label={t('scheduling:together', { title: title ?? '—' })}
          name={name}
          onCheck={() => onChange({ joins: id })}
        />
      ))}
    </fieldset>
  );
}
