import { toast, useDocumentInfo, useForm } from '@payloadcms/ui';

import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { valuesOf } from './form-values';
import { openFormOf, type Base } from './open-forms';
import { publishing } from './publications';
import { same, type Values } from './same';
import { isContent } from './send-save';
import { useFieldList } from './use-field-list';
import { useFlush } from './use-flush';
import { useSaveAddress } from './use-save-address';

/** What stood in the form when the button was pressed. */
interface Pressed {
  values: Values;
  /** The others' changes that it showed. */
  shown: number;
}

/**
 * The fields that the person changed since the press. What the CMS made of a value that stood there then, such as the address that a title gets,
 * is no change of the person's.
 */
function typedSince(pressed: Values, now: Values, base: Base | null): string[] {
  const isAnswered = (name: string) => same(base?.form[name], pressed[name]) && same(now[name], base?.server[name]);
  const changed = Object.keys(now).filter((name) => isContent(name) && !same(now[name], pressed[name]));
  return changed.filter((name) => base === null || !isAnswered(name));
}

/**
 * Returns how to read what is to be published at the press, and how to publish that. Where the form has changed while the publication waited,
 * because the person typed on or somebody else's change came in, nothing is published: they are told so, and press again.
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

  const publish = async ({ values, shown }: Pressed, signal: AbortSignal) => {
    const others = formNow()?.shown.slice(shown).flat() ?? [];
    if (others.length > 0) {
      toast.error(t('saving:changed:look', { fields: listOf([...new Set(others)]) }));
      return;
    }
    const now = valuesOf(getFields());
    const late = typedSince(values, now, formNow()?.base ?? null);
    if (late.length > 0) {
      toast.error(t('saving:changed:typed', { fields: listOf(late) }));
      return;
    }
    const how = {
      // Payload's own words would be those of any save.
      disableSuccessStatus: true,
      overrides: { _status: 'published' },
      // The CMS judges: a mark that stands at a field must not keep what was written since from being sent.
      skipValidation: true,
    };
    const result = await publishing(document, signal, () => submit({ ...address(), ...how }));
    if (!result?.res.ok) {
      // A refused form counts as unmodified, and would not be saved again. Its own way to save would take the marks off its fields.
      setModified(true);
      return flush.leave();
    }
    toast.success(t('saving:published'));
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  };
  return { take, publish };
}
