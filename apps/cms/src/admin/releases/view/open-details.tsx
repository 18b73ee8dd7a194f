'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState, type FormEvent } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { SiteTimeInput } from '../../site-time/site-time-input';
import { useTexts } from '../../translations/use-texts';
import { useUnsaved } from '../../use-unsaved';
import { useReleaseAction } from '../api/use-release-action';
import { NameInput } from '../name-input';
import { Notice } from '../notice';

interface Props {
  release: ReleaseView;
  timeZone: string;
}

/** The name of a release in preparation, and its tentative instant. */
export function OpenDetails({ release, timeZone }: Props) {
  const id = useId();
  const [title, setTitle] = useState(release.title);
  const [dueAt, setDueAt] = useState(release.dueAt);
  const { act, error, isBusy } = useReleaseAction();
  const { t, language } = useTexts();
  const isNameless = title.trim() === '';
  useUnsaved(title.trim() !== release.title || dueAt !== release.dueAt);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isNameless && !isBusy)
      void act(`/${release.id}/plan`, { title: title.trim(), dueAt }, { done: t('releasePage:details:done') });
  };
  return (
    <section aria-labelledby={`${id}-heading`} className="civic-section">
      <h2 id={`${id}-heading`}>{t('releasePage:details:heading')}</h2>
      <form className="civic-schedule" noValidate onSubmit={submit}>
        <NameInput
          error={isNameless ? t('releasePage:details:nameMissing') : null}
          label={t('releasePage:details:name')}
          onChange={setTitle}
          value={title}
        />
        <SiteTimeInput
          label={t('releasePage:details:tentative')}
          language={language}
          onChange={setDueAt}
          timeZone={timeZone}
          value={dueAt}
        />
        {error && <Notice tone="error">{error}</Notice>}
        <div className="civic-schedule__actions">
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} type="submit">
            {t('releasePage:details:submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}
