import { useField } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { useCallback, useState } from 'react';

type Props = Pick<DateFieldClientProps, 'path' | 'readOnly'>;

/**
 * A date field of Payload's form. What is typed and stands for no moment keeps the form from being published; all else is
 * checked by the server.
 */
export function useMomentField({ path: ownPath, readOnly }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const validate = useCallback(() => problem ?? true, [problem]);
  const state = useField<string | null>({ potentiallyStalePath: ownPath, validate });
  const { errorMessage, showError } = state;
  return {
    path: state.path,
    value: state.value ?? null,
    setValue: state.setValue,
    readOnly: Boolean(readOnly) || state.disabled,
    // The problem is on the screen already.
    error: showError && errorMessage !== problem ? errorMessage : undefined,
    setProblem,
  };
}
