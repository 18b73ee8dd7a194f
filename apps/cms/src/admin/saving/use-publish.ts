import { toast, useDocumentInfo, useForm } from '@payloadcms/ui';

import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { channelOf } from './channel';
import { onTrouble, troubleNow, waitToResume } from './connection';
import { valuesOf } from '../form-values';
import { untilReached } from './guard-fetch';
import { openFormOf, type Base } from './open-forms';
import { publishing } from './publications';
import { same, type Values } from './same';
import { isContent } from './send-save';
import { noteUnpublished } from './unpublished';
import { useFieldList } from './use-field-list';
import { useFlush } from './use-flush';
import type { Again } from './use-press';
import { useSaveAddress } from './use-save-address';
import { useTellWritten } from './use-tell-written';

/** What stood in the form when the button was pressed. */
interface Pressed {
  values: Values;
  /** The others' changes that it showed. */
  shown: number;
  /** Whether it has been sent, and no answer came. */
  isSent: boolean;
}

/** The pause after a second attempt without an answer, ms: the system is there, and something else is in the way. */
const pause = 15_000;

/**
 * The fields that the person changed since the press. What the CMS made of a value that stood there then, such as the address that a title gets,
 * is no change of the person's.
 */
function typedSince(pressed: Values, now: Values, base: Base | null): string[] {
  const isAnswered = (name: string) => same(base?.form[name], pressed[name]) && same(now[name], base?.server[name]);
  const changed = Object.keys(now).filter((name) => isContent(name) && !same(now[name], pressed[name]));
  return changed.filter((name) => base === null || !isAnswered(name));
}

/** A signal that gives up, for the reason given, when there is no connection; and how to stop listening for that. */
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
 * because the person typed on or somebody else's change came in, nothing is published: they are told so, and press again. Without a connection
 * the form takes text while the publication waits.
 */
export function usePublish() {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { getFields, setModified, submit } = useForm();
  const address = useSaveAddress();
  const document = useDocumentKey();
  const flush = useFlush(() => openFormOf(document));
  const listOf = useFieldList();
  const tellWritten = useTellWritten();
  const { t } = useTexts();
  const formNow = () => openFormOf(document);

  const take = (): Pressed => {
    noteUnpublished(document, null);
    tellWritten();
    return { values: valuesOf(getFields()), shown: formNow()?.shown.length ?? 0, isSent: false };
  };

  /** Why what stands in the form is not what was to be published at the press. */
  const changedSince = ({ isSent, shown, values }: Pressed): string | null => {
    const others = formNow()?.shown.slice(shown).flat() ?? [];
    if (others.length > 0) return t('saving:changed:look', { fields: listOf([...new Set(others)]) });
    const late = typedSince(values, valuesOf(getFields()), formNow()?.base ?? null);
    if (late.length === 0) return null;
    return t(`saving:changed:${isSent ? 'typedOffline' : 'typed'}`, { fields: listOf(late) });
  };

  /** Lets the saves that follow wait for the connection, and the publication after them. */
  const waitForConnection = (isSent: boolean, signal: AbortSignal) =>
    void channelOf(document)
      .run(async () => {
        if (isSent) await waitToResume(pause, signal);
        await untilReached(signal);
      })
      .catch(() => undefined);

  const publish = async (pressed: Pressed, signal: AbortSignal): Promise<Again<Pressed> | undefined> => {
    const changed = changedSince(pressed);
    if (changed !== null) {
      toast.error(changed);
      // The person may look elsewhere while the words are on the screen.
      noteUnpublished(document, changed);
      return undefined;
    }
    const how = {
      // Payload's own words would be those of any save.
      disableSuccessStatus: true,
      overrides: { _status: 'published' },
      // The CMS judges: a mark that stands at a field must not keep what was written since from being sent.
      skipValidation: true,
    };
    const offline = untilOffline(t('saving:offline'));
    const given = AbortSignal.any([signal, offline.signal]);
    const result = await publishing(document, given, () => submit({ ...address(), ...how })).finally(offline.stop);
    if (result?.res.ok) {
      toast.success(t('saving:published'));
      setUnpublishedVersionCount(0);
      setMostRecentVersionIsAutosaved(false);
      setHasPublishedDoc(true);
      return undefined;
    }
    // A refused form counts as unmodified, and would not be saved again. Its own way to save would take the marks off its fields.
    setModified(true);
    void flush.leave();
    if (!offline.signal.aborted || signal.aborted) return undefined;
    waitForConnection(pressed.isSent, signal);
    return { again: { ...pressed, isSent: true } };
  };
  return { take, publish };
}
