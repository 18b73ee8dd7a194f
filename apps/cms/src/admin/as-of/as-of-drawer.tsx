'use client';

import { Drawer, useModal } from '@payloadcms/ui';
import type { AdminLanguage } from '@civic/content/admin-languages';

import { useDialogLabel } from '../releases/use-dialog-label';
import { AsOfPanel } from './as-of-panel';
import type { Subject } from './choice';

interface Props {
  slug: string;
  heading: string;
  subject: Subject;
  language: AdminLanguage;
}

/** The drawer in which a moment is chosen. Its choice is reset each time it is opened. */
export function AsOfDrawer({ slug, heading, subject, language }: Props) {
  const { isModalOpen } = useModal();
  const label = useDialogLabel(heading);
  return (
    <Drawer className="civic-drawer" slug={slug} title={heading}>
      <div ref={label}>{isModalOpen(slug) && <AsOfPanel subject={subject} language={language} />}</div>
    </Drawer>
  );
}
