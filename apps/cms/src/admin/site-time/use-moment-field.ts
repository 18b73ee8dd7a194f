import { useField } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { useCallback, useEffect, useState } from 'react';

import { noteProblem } from './unfinished';
import { useDocumentKey } from './use-document-key';

interface Props extends Pick<DateFieldClientProps, 'path' | 'readOnly'> {
  label: string;
}

/**
 * A date field of Payload's form. A typed text that is not a moment keeps the document from being published, even when the field
 * has left the screen with its tab; the server checks all else.
 */
export function useMomentField({ label, path: ownPath, readOnly }: Props) {
  const document = useDocumentKey();
  const [problem, setProblem] = useState<string | null>(null);
  const validate = useCallback(() => problem ?? true, [problem]);
  const state = useField<string | null>({ potentiallyStalePath: ownPath, validate });
  const { errorMessage, path, showError } = state;
  useEffect(() => {
    noteProblem(document, path, problem && `${label}: ${problem}`);
  }, [document, label, path, problem]);
  return {
    path,
    value: state.value ?? null,
    setValue: state.setValue,
    readOnly: Boolean(readOnly) || state.disabled,
    // The problem is on the screen already.
    error: showError && errorMessage !== problem ? errorMessage : undefined,
    setProblem,
  };
}
