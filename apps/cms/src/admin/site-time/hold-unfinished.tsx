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
 * Buttons that do nothing while a moment of the document is typed by half: it is empty until then, and an empty date of
 * publication means "now". Payload checks drafts on the server alone, which knows nothing of half a date.
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
