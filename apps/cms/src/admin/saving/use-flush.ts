import { useForm } from '@payloadcms/ui';

import { withWritten } from '../../platform/upstream/rich-text-editors';
import { releasesChanged } from '../releases/api/changes';
import { troubleNow } from './connection';
import { draftOf, valuesOf } from '../form-values';
import { sendAtOnce } from './guard-fetch';
import type { OpenForm } from './open-forms';
import { lastChanges } from './send-save';
import { useSaveAddress } from './use-save-address';

/** The most that a browser sends for a page that is being closed, bytes; the rest of its 64 KB is for the form around the data. */
const mostAtClosing = 60_000;

/**
 * Returns how to save what was typed last without the form, which need not be there any more: `leave` after the saves under way, `close` at
 * once, for the end of the page. `leave` returns when it is saved or refused, `close` whether all of it is on its way. Neither replaces a version, so
 * that whatever others saved meanwhile is kept.
 */
export function useFlush(getForm: () => OpenForm | undefined): {
  leave: () => Promise<void>;
  close: () => boolean;
} {
  const { getFields } = useForm();
  const address = useSaveAddress();

  const prepare = (isAll: boolean) => {
    const values = valuesOf(withWritten(getFields()));
    const form = getForm();
    const changes = form && lastChanges(form, values);
    if (!changes) return null;
    const { body, text } = draftOf(isAll ? values : changes);
    const { action, method } = address({ draft: 'true', 'fallback-locale': 'null' });
    const init: RequestInit = { method, body, credentials: 'include' };
    return { action, init, size: new TextEncoder().encode(text).length };
  };
  return {
    leave: async () => {
      const save = prepare(true);
      if (!save) return;
      // The form does not know of it, and what is shown around it follows.
      await window.fetch(save.action, save.init).then(releasesChanged, () => undefined);
    },
    close: () => {
      const save = prepare(false);
      if (!save) return true;
      if (!navigator.onLine || troubleNow() !== null || save.size > mostAtClosing) return false;
      void sendAtOnce(save.action, { ...save.init, keepalive: true }).catch(() => undefined);
      return true;
    },
  };
}
