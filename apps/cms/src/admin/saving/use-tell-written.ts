import { useForm } from '@payloadcms/ui';
import { useCallback } from 'react';
import { flushSync } from 'react-dom';

import { writtenSince } from '../../platform/upstream/rich-text-editors';

/**
 * Returns how to tell the form at once what its editors of rich text would tell it up to half a second later, so that an act on the form is one
 * on what the screen shows. Not while React renders.
 */
export function useTellWritten(): () => void {
  const { dispatchFields, getFields, setModified } = useForm();
  return useCallback(() => {
    const late = writtenSince(getFields());
    if (late.length === 0) return;
    flushSync(() => {
      for (const [path, value] of late) dispatchFields({ type: 'UPDATE', path, value });
      setModified(true);
    });
  }, [dispatchFields, getFields, setModified]);
}
