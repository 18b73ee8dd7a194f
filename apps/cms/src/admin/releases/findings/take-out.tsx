'use client';

import { findingTexts } from '../../../time/releases/preflight/finding-texts';
import { useShowDraft } from '../../status/use-show-draft';
import { useTexts } from '../../translations/use-texts';
import { publishedSchema } from '../api/answers';
import { useReleaseAction } from '../api/use-release-action';
import { useMayRelease } from '../use-may-release';

/** Takes something that was deleted (`type/id`) out of all that names it, and shows the open form without it. */
export function TakeOut({ target, onDone }: { target: string; onDone: () => void }) {
  const { send, isBusy } = useReleaseAction();
  const { language } = useTexts();
  const showDraft = useShowDraft();
  const mayRelease = useMayRelease();
  const texts = findingTexts(language);
  if (!mayRelease) return null;
  const takeOut = async () => {
    if (!(await send(publishedSchema, `/unlink/${target}`, {}, { done: texts.takenOut }))) return;
    onDone();
    await showDraft({ unpublished: 1 });
  };
  return (
    <button className="civic-link" disabled={isBusy} onClick={() => void takeOut()} type="button">
      {texts.takeOut}
    </button>
  );
}
