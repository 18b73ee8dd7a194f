'use client';

import { ConfirmationModal } from '@payloadcms/ui';

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

/** Asks for confirmation before a failed release is carried out once more. */
export function RetryModal({ slug, release, act }: Props) {
  const openRelease = useOpenReleasePage();
  const { t } = useTexts();
  const retry = async () => {
    const again = await act(`/${release.id}/retry`, {}, { done: t('releasePage:retry:done') });
    if (again) openRelease(again.id);
  };
  return (
    <ConfirmationModal
      body={<DocumentNames intro={t('releasePage:retry:body')} items={release.items} />}
      className="civic-confirmation"
      confirmLabel={t('releasePage:retry:confirm')}
      heading={t('releasePage:retry:heading')}
      modalSlug={slug}
      onConfirm={retry}
    />
  );
}
