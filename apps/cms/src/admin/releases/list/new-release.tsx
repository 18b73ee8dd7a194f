'use client';

import { Button, useDrawerSlug, useModal } from '@payloadcms/ui';
import { useState } from 'react';

import { SiteTimeInput } from '../../site-time/site-time-input';
import { useTexts } from '../../translations/use-texts';
import { useReleaseAction } from '../api/use-release-action';
import type { Telling } from '../moment-words';
import { NameInput } from '../name-input';
import { FormDrawer } from '../view/form-drawer';
import { useOpenReleasePage } from '../view/use-open-release-page';

/** Starts a named release that collects documents. */
export function NewRelease({ telling: { language, timeZone } }: { telling: Telling }) {
  const slug = useDrawerSlug('new-release');
  const [title, setTitle] = useState('');
  const [dueAt, setDueAt] = useState<string | null>(null);
  const [isNameless, setNameless] = useState(false);
  const { act, error, isBusy } = useReleaseAction();
  const { closeModal, openModal } = useModal();
  const openRelease = useOpenReleasePage();
  const { t } = useTexts();

  const create = async () => {
    const name = title.trim();
    setNameless(name === '');
    if (name === '') return;
    const release = await act('/open', { title: name, dueAt, items: [] });
    if (!release) return;
    closeModal(slug);
    openRelease(release.id);
  };

  return (
    <>
      <Button id="release-create" margin={false} onClick={() => openModal(slug)} type="button">
        {t('releaseList:create')}
      </Button>
      <FormDrawer
        heading={t('releaseList:form:heading')}
        hint={t('releaseList:form:hint')}
        error={error}
        isBusy={isBusy}
        onSubmit={() => void create()}
        slug={slug}
        submitLabel={t('releaseList:form:submit')}
      >
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
      </FormDrawer>
    </>
  );
}
