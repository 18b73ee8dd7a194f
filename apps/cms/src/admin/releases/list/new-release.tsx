'use client';

import { Button, useDrawerSlug, useModal } from '@payloadcms/ui';
import { useState } from 'react';

import { SiteTimeInput } from '../../site-time/site-time-input';
import { useReleaseAction } from '../api/use-release-action';
import type { Telling } from '../moment-words';
import { NameInput } from '../name-input';
import { FormDrawer } from '../view/form-drawer';
import { useOpenReleasePage } from '../view/use-open-release-page';
import { viewTexts } from '../view/view-texts';
import { listTexts } from './list-texts';

/** Starts a named release that collects documents. */
export function NewRelease({ telling: { language, timeZone } }: { telling: Telling }) {
  const slug = useDrawerSlug('new-release');
  const [title, setTitle] = useState('');
  const [dueAt, setDueAt] = useState<string | null>(null);
  const [isNameless, setNameless] = useState(false);
  const { act, error, isBusy } = useReleaseAction();
  const { closeModal, openModal } = useModal();
  const openRelease = useOpenReleasePage();
  const texts = listTexts(language);
  const { details } = viewTexts(language);

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
        {texts.create}
      </Button>
      <FormDrawer
        {...texts.form}
        error={error}
        isBusy={isBusy}
        onSubmit={() => void create()}
        slug={slug}
        submitLabel={texts.form.submit}
      >
        <NameInput
          error={isNameless ? details.nameMissing : null}
          label={details.name}
          onChange={setTitle}
          value={title}
        />
        <SiteTimeInput
          label={details.tentative}
          language={language}
          onChange={setDueAt}
          timeZone={timeZone}
          value={dueAt}
        />
      </FormDrawer>
    </>
  );
}
