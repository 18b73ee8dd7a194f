import { toast, useDocumentInfo, useForm } from '@payloadcms/ui';

import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { openFormOf } from './open-forms';
import { publishing } from './publications';
import { same, type Values } from './same';
import { useFieldList } from './use-field-list';
import { useFlush } from './use-flush';
import { valuesOf } from './use-open-form';
import { useSaveAddress } from './use-save-address';

/** What stood in the form when the button was pressed. */
interface Pressed {
  values: Values;
  /** The others' changes that it showed. */
  shown: number;
}

/**
 * Returns how to read what is to be published at the press, and how to publish that: what is typed while the publication waits stays a
 * draft, and where a change of somebody else came in meanwhile, nothing is published that nobody looked at.
 */
export function usePublish() {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { getFields, setModified, submit } = useForm();
  const address = useSaveAddress();
  const document = useDocumentKey();
  const flush = useFlush(() => openFormOf(document));
  const listOf = useFieldList();
  const { t } = useTexts();
  const formNow = () => openFormOf(document);

  const take = (): Pressed => ({ values: valuesOf(getFields()), shown: formNow()?.shown.length ?? 0 });

  /** Puts back into the form what was typed after the press. */
  const putBack = async (late: Values) => {
    const form = formNow();
    if (form) await form.takeIn(Object.keys(late), { ...form.base?.server, ...late }, valuesOf(getFields()));
    setModified(true);
    toast.success(t('saving:publishedAsPressed', { fields: listOf(Object.keys(late)) }));
  };

  const publish = async ({ values, shown }: Pressed, signal: AbortSignal) => {
    const others = formNow()?.shown.slice(shown).flat() ?? [];
    if (others.length > 0) {
      toast.error(t('saving:changed:look', { fields: listOf([...new Set(others)]) }));
      return;
    }
    const now = valuesOf(getFields());
    const late = Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(value, values[name])));
    // Payload's own words would be those of any save.
    const how = { disableSuccessStatus: true, overrides: { ...values, _status: 'published' } };
    const result = await publishing(document, signal, () => submit({ ...address(), ...how }));
    if (!result?.res.ok) {
      // A refused form counts as unmodified, and would not be saved again. Its own way to save would take the marks off its fields.
      setModified(true);
      return flush.leave();
    }
    const isAll = Object.keys(late).length === 0;
    if (isAll) toast.success(t('saving:published'));
    else await putBack(late);
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  };
  return { take, publish };
}
