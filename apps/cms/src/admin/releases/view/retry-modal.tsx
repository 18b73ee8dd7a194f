'use client';

import { ConfirmationModal } from '@payloadcms/ui';

import type { ReleaseView } from '../../../time/releases/plan';
import type { useReleaseAction } from '../api/use-release-action';
import { useAdminLanguage } from '../use-admin-language';
import { DocumentNames } from './document-names';
import { useOpenReleasePage } from './use-open-release-page';
import { viewTexts } from './view-texts';

interface Props {
  slug: string;
  release: ReleaseView;
  act: ReturnType<typeof useReleaseAction>['act'];
}

/** Asks for confirmation before a failed release is carried out once more. */
export function RetryModal({ slug, release, act }: Props) {
  const openRelease = useOpenReleasePage();
  const texts = viewTexts(useAdminLanguage()).retry;
  const retry = async () => {
    const again = await act(`/${release.id}/retry`, {}, { done: texts.done });
    if (again) openRelease(again.id);
  };
  return (
    <ConfirmationModal
      body={<DocumentNames intro={texts.body} items={release.items} />}
      className="civic-confirmation"
      confirmLabel={texts.confirm}
      heading={texts.heading}
      modalSlug={slug}
      onConfirm={retry}
    />
  );
}
