'use client';

import { toast, useForm } from '@payloadcms/ui';
import { useEffect, type MouseEvent, type ReactNode } from 'react';

import { fieldId } from '../../platform/upstream/admin-dom';
import { forgetUnfinished, unfinishedMoments } from './unfinished';
import { useDocumentKey } from './use-document-key';

interface Props {
  className: string;
  children: ReactNode;
}

/**
 * Disables buttons while a moment of the document is half typed: it is empty until then, and an empty date of publication means
 * "now". Payload checks drafts only on the server, which never receives half a date.
 */
export function HoldUnfinished({ className, children }: Props) {
  const document = useDocumentKey();
  const { getFields } = useForm();
  useEffect(() => () => forgetUnfinished(document), [document]);

  const hold = (event: MouseEvent) => {
    const fields = getFields();
    const [first] = unfinishedMoments(document).filter(({ path }) => fields[path]?.passesCondition !== false);
    if (!first) return;
    event.preventDefault();
    event.stopPropagation();
    toast.error(first.problem);
    window.document.querySelector<HTMLElement>(`#${fieldId(first.path)} input`)?.focus();
  };
  return (
    <div className={className} onClickCapture={hold}>
      {children}
    </div>
  );
}
