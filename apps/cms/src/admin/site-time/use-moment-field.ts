import { useField, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientProps, Validate } from 'payload';
import { useCallback, useEffect, useRef, useState } from 'react';

import { noteProblem } from './unfinished';
import { useDocumentKey } from './use-document-key';

interface Props extends Pick<DateFieldClientProps, 'path' | 'readOnly'> {
  label: string;
  required?: boolean;
}

/**
 * The field's own check: what is half typed, or missing. Where it finds nothing, an error of the server stays, until the form is
 * submitted again; Payload would take `true` for the end of every error.
 */
function useOwnCheck(problem: string | null, required: boolean) {
  const { i18n } = useTranslation();
  const hasTold = useRef(false);
  return useCallback(
    (value: unknown, options?: { event?: 'onChange' | 'submit' }) => {
      const own = problem ?? (required && !value ? i18n.t('validation:required') : null);
      const isCleared = own === null && (hasTold.current || options?.event !== 'onChange');
      hasTold.current = own !== null;
      return own ?? (isCleared ? true : undefined);
    },
    [problem, required, i18n],
  ) as Validate;
}

/**
 * A date field of Payload's form. A typed text that is not a moment keeps the document from being published, even when the field
 * has left the screen with its tab; the server checks all else.
 */
export function useMomentField({ label, path: ownPath, readOnly, required = false }: Props) {
  const document = useDocumentKey();
  const [problem, setProblem] = useState<string | null>(null);
  const validate = useOwnCheck(problem, required);
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
