import { toast, useDocumentInfo, useForm } from '@payloadcms/ui';

import { releasesChanged } from '../releases/api/changes';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { channelOf } from './channel';
import { onTrouble, troubleNow, untilTrouble } from './connection';
import { valuesOf } from './form-values';
import { untilReached } from './guard-fetch';
import { offerLanguages } from './languages-desk';
import { openFormOf, type Base } from './open-forms';
import { publishing } from './publications';
import { same, type Values } from './same';
import { isContent } from './send-save';
import { useFieldList } from './use-field-list';
import { useFlush } from './use-flush';
import type { Again } from './use-press';
import { useSaveAddress } from './use-save-address';

/** What stood in the form when the button was pressed. */
interface Pressed {
  values: Values;
  /** The others' changes that it showed. */
  shown: number;
  /** Whether it has been sent, and no answer came. */
  isSent: boolean;
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

/** A signal that gives up, for the reason given, once the connection is away; and how to stop listening for that. */
function untilOffline(reason: string): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const look = () => {
    if (troubleNow() === 'offline') controller.abort(new Error(reason));
  };
  const stop = onTrouble(look);
  look();
  return { signal: controller.signal, stop };
}

/**
 * Returns how to read what is to be published at the press, and how to publish that. Where the form has changed while the publication waited,
 * because the person typed on or somebody else's change came in, nothing is published: they are told so, and press again.
 */
export function usePublish() {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { getFields, setModified, setSubmitted, submit, validateForm } = useForm();
  const address = useSaveAddress();
  const document = useDocumentKey();
  const flush = useFlush(() => openFormOf(document));
  const listOf = useFieldList();
  const { t } = useTexts();
  const formNow = () => openFormOf(document);

  const take = (): Pressed => ({
    values: valuesOf(getFields()),
    shown: formNow()?.shown.length ?? 0,
    isSent: false,
  });

  /** Why what stands in the form is not what was to be published at the press. */
  const changedSince = ({ isSent, shown, values }: Pressed): string | null => {
    const others = formNow()?.shown.slice(shown).flat() ?? [];
    if (others.length > 0) return t('saving:changed:look', { fields: listOf([...new Set(others)]) });
    const late = typedSince(values, valuesOf(getFields()), formNow()?.base ?? null);
    if (late.length === 0) return null;
    return t(`saving:changed:${isSent ? 'typedOffline' : 'typed'}`, { fields: listOf(late) });
  };

  /** Saves as a draft what cannot be published. */
  const keep = async () => {
    // A refused form counts as unmodified, and would not be saved again. Its own way to save would take the marks off its fields.
    setModified(true);
    // Who has just put the choice between two texts off is not asked again by the same press.
    if (formNow()?.isUndecided()) return;
    await flush.leave();
    // The form does not know of it.
    releasesChanged();
  };

  /** Saves as a draft what has marks, and offers to publish the languages that have none. Returns whether there is something to offer. */
  const offerRest = async () =>
    Promise.race([keep().then(() => offerLanguages(document)), untilTrouble().then(() => false)]);

  const publish = async (pressed: Pressed, signal: AbortSignal): Promise<Again<Pressed> | undefined> => {
    const changed = changedSince(pressed);
    if (changed !== null) {
      toast.error(changed);
      return undefined;
    }
    formNow()?.unmark();
    if (!(await validateForm())) {
      setSubmitted(true);
      if (!(await offerRest())) toast.error(t('saving:marked'));
      return undefined;
    }
    const offline = untilOffline(t('saving:offline'));
    const given = AbortSignal.any([signal, offline.signal]);
    // Payload's own words would be those of any save.
    const how = { disableSuccessStatus: true, overrides: { _status: 'published' } };
    const result = await publishing(document, given, () => submit({ ...address(), ...how })).finally(offline.stop);
    if (result?.res.ok) {
      toast.success(t('saving:published'));
      setUnpublishedVersionCount(0);
      setMostRecentVersionIsAutosaved(false);
      setHasPublishedDoc(true);
      return undefined;
    }
    if (offline.signal.aborted && !signal.aborted) {
      // The form takes text again, which is saved before it is known whether what was pressed is still what it holds.
      void keep();
      void channelOf(document)
        .run(() => untilReached(signal))
        .catch(() => undefined);
      return { again: { ...pressed, isSent: true } };
    }
    const hasMarks = (formNow()?.marks.length ?? 0) > 0;
    await (hasMarks ? offerRest() : Promise.race([keep(), untilTrouble()]));
    return undefined;
  };
  return { take, publish };
}
