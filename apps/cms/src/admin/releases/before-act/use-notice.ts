import { toSiteLanguage } from '@civic/content/site-languages';
import { toast, useConfig, useDocumentInfo, useLocale, useModal } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { confirmations, confirmDialog } from '../../../platform/upstream/admin-dom';
import type { Act, Notice, Own, Shown } from '../../../time/releases/notice/notice';
import type { DocumentLanguages } from '../../../time/releases/publishing/languages';
import type { Used } from '../../../time/releases/used/used';
import { onBeforePublishing, publishChecked } from '../../saving/before-publishing';
import { othersAt } from '../../saving/present';
import { onRefused } from '../../saving/refused';
import { useSaveDraft } from '../../saving/use-save-draft';
import { useDocumentKey } from '../../site-time/use-document-key';
import { noticesSchema } from '../api/answers';
import { ask } from '../api/ask';
import { useMarkFields } from '../findings/use-mark-fields';
import { hasPending } from './pending';

/** What there is to tell before an act. */
export interface Known {
  act: Act;
  notices: Notice[];
  shown: Shown[];
  /** Where it is used; not asked before a publication. */
  used: Used | null;
  own: Own | null;
  languages: DocumentLanguages | null;
  timeZone: string;
  /** Who else has the document open; told before a deletion. */
  others: string[];
}

type Answer = Omit<Known, 'act'>;

/** Whether something uses it, or may. */
export const isUsed = ({ isComplete, live, drafts }: Used) => !isComplete || live.uses.length + drafts.uses.length > 0;

const hasSomething = ({ languages, notices, others, shown, used }: Answer) =>
  notices.length + shown.length + others.length > 0 ||
  (languages !== null && languages.findings.length + languages.gone.length + languages.unwritten.length > 0) ||
  (used !== null && isUsed(used));

/** Whether what is wrong is wrong in some languages, and others can be published. */
const isFitInPart = ({ languages }: Answer) =>
  languages !== null &&
  languages.findings.some(({ locale }) => locale !== undefined) &&
  (languages.withhold !== null || languages.alone.length > 0);

const asking = ['take-down', 'delete'] as const;

/**
 * What an act on the document means for releases, asked for before the act happens: before a publication where a release is pending,
 * and in place of Payload's question whether to take down or delete the document; and what a publication was refused for. `slug` is the drawer that tells it.
 */
export function useNotice(slug: string) {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const document = useDocumentKey();
  const { closeModal, isModalOpen, openModal } = useModal();
  const save = useSaveDraft();
  const { code } = useLocale();
  const mark = useMarkFields({ document, locale: toSiteLanguage(code) });
  const [known, setKnown] = useState<Known | null>(null);
  // Payload's question, once it is known that there is nothing to tell.
  const [passed, setPassed] = useState<Act | null>(null);
  const isActing = useRef(false);

  const question = asking.find((act) => isModalOpen(confirmations[act](String(id)))) ?? null;
  const dialog = question && confirmations[question](String(id));
  const isTold = isModalOpen(slug);

  const tell = async (act: Act, isWorthIt = hasSomething, signal?: AbortSignal): Promise<boolean> => {
    const url = `${config.routes.api}/releases/notice/${collectionSlug}/${id}?act=${act}`;
    const told = await ask(url, noticesSchema, signal && { signal }).catch(() => null);
    const answer = told && { ...told, others: act === 'delete' ? othersAt(document) : [] };
    // Without an answer the act goes on: the CMS refuses what cannot be, and a release stops by itself where the two collide.
    if (!answer || signal?.aborted || !isWorthIt(answer)) return false;
    if (act === 'publish') mark(answer.languages?.findings ?? []);
    setKnown({ act, ...answer });
    openModal(slug);
    return true;
  };
  const latest = useRef({ closeModal, save, tell });
  useEffect(() => {
    latest.current = { closeModal, save, tell };
  });
  useEffect(
    () =>
      onBeforePublishing(document, async (signal) => {
        if (!hasPending(document)) return true;
        // What is on the screen counts, not what was saved last.
        await latest.current.save();
        return !signal.aborted && !(await latest.current.tell('publish', hasSomething, signal));
      }),
    [document],
  );
  useEffect(
    () =>
      onRefused(document, (detail) => {
        void latest.current
          .save()
          // What stands at the fields of the form needs no other words, unless there is a choice.
          .then(() => latest.current.tell('publish', detail === null ? isFitInPart : hasSomething))
          .then((isTold) => !isTold && detail !== null && toast.error(detail));
      }),
    [document],
  );
  useEffect(() => {
    isActing.current = false;
    if (!question) return undefined;
    const lead = async () => {
      // Taking down puts the saved content into the form.
      const isSaved = question !== 'take-down' || (await latest.current.save());
      if (!isSaved) latest.current.closeModal(confirmations[question](String(id)));
      else if (!(await latest.current.tell(question))) setPassed(question);
    };
    void lead();
    return () => setPassed(null);
  }, [id, question]);

  // Whoever closes the drawer has answered Payload's question, too.
  const wasTold = useRef(false);
  useEffect(() => {
    if (wasTold.current && !isTold && dialog && !isActing.current) closeModal(dialog);
    wasTold.current = isTold;
  }, [isTold, dialog, closeModal]);

  const close = () => closeModal(slug);
  const goOn = () => {
    isActing.current = true;
    close();
    if (dialog) confirmDialog(dialog);
    else publishChecked(document);
  };
  return { known, close, goOn, hidesQuestion: question !== null && passed !== question };
}
