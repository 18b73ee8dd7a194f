'use client';

import { Button, Drawer, useConfig, useDocumentInfo, useDrawerSlug, useModal } from '@payloadcms/ui';
import { useState } from 'react';

import type { AdminText } from '@civic/content/admin-languages';
import type { Act, Notice } from '../../../time/releases/notice/notice';
import { useDocumentKey } from '../../site-time/use-document-key';
import { useSaveDraft } from '../../saving/use-save-draft';
import { useTexts } from '../../translations/use-texts';
import { noticesSchema } from '../api/answers';
import { ask } from '../api/ask';
import { Notice as Remark } from '../notice';
import { useDialogLabel } from '../use-dialog-label';
import { NoticeList } from './notice-list';
import { hasPending } from './pending';
import { useChoices } from './use-choices';
import { useHeldClick } from './use-held-click';

interface Known {
  act: Act;
  notices: Notice[];
  own: AdminText | null;
  timeZone: string;
}

/**
 * Tells whoever publishes, takes down or deletes a document with a pending release about it first, and offers to keep the release, to
 * take the edits over into it, or to cancel it.
 */
export function BeforeAct() {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const document = useDocumentKey();
  const slug = useDrawerSlug('before-act');
  const { openModal, closeModal } = useModal();
  const [known, setKnown] = useState<Known | null>(null);
  const save = useSaveDraft();
  const { t, language } = useTexts();
  const heading = t('beforeAct:heading');
  const label = useDialogLabel(heading);

  const hold = async (act: Act, goOn: () => void) => {
    // What is on the screen counts, not what was saved last; taking down puts the saved content into the form.
    const isSaved = act === 'delete' || (await save());
    if (act === 'take-down' && !isSaved) return;
    if (!hasPending(document)) return goOn();
    const url = `${config.routes.api}/releases/notice/${collectionSlug}/${id}?act=${act}`;
    const answer = await ask(url, noticesSchema).catch(() => null);
    // Without an answer the act goes on: the release stops by itself where the two collide.
    if (!answer || answer.notices.length === 0) return goOn();
    setKnown({ act, ...answer });
    openModal(slug);
  };
  const letThrough = useHeldClick(
    String(id),
    (act) => act === 'take-down' || hasPending(document),
    (act, goOn) => void hold(act, goOn),
  );
  const close = () => closeModal(slug);
  const { choices, error, isBusy } = useChoices({
    document,
    act: known?.act ?? 'publish',
    notices: known?.notices ?? [],
    own: known?.own ?? null,
    onAct: () => {
      close();
      letThrough();
    },
    onClose: close,
  });
  if (!known) return null;

  return (
    <Drawer className="civic-drawer" slug={slug} title={heading}>
      <div className="civic-schedule" ref={label}>
        <NoticeList act={known.act} notices={known.notices} telling={{ language, timeZone: known.timeZone }} />
        {error && <Remark tone="error">{error}</Remark>}
        <ul className="civic-answers">
          {choices.map(({ name, words, hint, choose }, index) => (
            <li key={name}>
              <Button
                buttonStyle={index === 0 ? 'primary' : 'secondary'}
                disabled={isBusy}
                extraButtonProps={{ 'aria-describedby': `${slug}-${name}` }}
                id={`before-act-${name}`}
                margin={false}
                onClick={() => void choose()}
                type="button"
              >
                {words}
              </Button>
              <span id={`${slug}-${name}`}>{hint}</span>
            </li>
          ))}
        </ul>
      </div>
    </Drawer>
  );
}
