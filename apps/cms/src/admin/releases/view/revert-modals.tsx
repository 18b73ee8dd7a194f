'use client';

import { ConfirmationModal, useModal } from '@payloadcms/ui';
import { useState } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import type { useReleaseAction } from '../api/use-release-action';
import { DocumentNames } from './document-names';
import { useOpenReleasePage } from './use-open-release-page';

interface Props {
  slug: string;
  release: ReleaseView;
  act: ReturnType<typeof useReleaseAction>['act'];
}

/** Asks for confirmation before a release is reverted, and once more when documents were changed since. */
export function RevertModals({ slug, release, act }: Props) {
  const { id, items } = release;
  const [changed, setChanged] = useState<string[]>([]);
  const { openModal } = useModal();
  const openRelease = useOpenReleasePage();
  const { t } = useTexts();
  const again = `${slug}-changed`;
  const revert = async (force: boolean) => {
    const done = await act(
      `/${id}/revert`,
      { force },
      {
        done: t('releasePage:revert:done'),
        onRefusal: ({ body, status }) => {
          if (status !== 409 || body.documents.length === 0) return false;
          setChanged(body.documents);
          openModal(again);
          return true;
        },
      },
    );
    if (done) openRelease(done.id);
  };

  return (
    <>
      <ConfirmationModal
        body={<DocumentNames intro={t('releasePage:revert:body')} items={items} />}
        className="civic-confirmation"
        confirmLabel={t('releasePage:revert:confirm')}
        heading={t('releasePage:revert:heading')}
        modalSlug={slug}
        onConfirm={() => revert(false)}
      />
      <ConfirmationModal
        body={
          <DocumentNames
            intro={t('releasePage:revert:changed')}
            items={items.filter((item) => changed.includes(`${item.type}/${item.id}`))}
          />
        }
        className="civic-confirmation"
        confirmLabel={t('releasePage:revert:force')}
        heading={t('releasePage:revert:heading')}
        modalSlug={again}
        onConfirm={() => revert(true)}
      />
    </>
  );
}
