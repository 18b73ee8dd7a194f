import type { AdminText } from '@civic/content/admin-languages';

import type { Act, Notice } from '../../../time/releases/notice/notice';
import { useTexts } from '../../translations/use-texts';
import { publishedSchema } from '../api/answers';
import { useReleaseAction } from '../api/use-release-action';
import { useMayRelease } from '../use-may-release';
import { useShowDraft } from '../../status/use-show-draft';

interface Choice {
  name: 'own' | 'keep' | 'carry-over' | 'cancel' | 'back';
  words: string;
  hint: string;
  choose: () => void | Promise<void>;
}

interface Options {
  /** `type/id`. */
  document: string;
  act: Act;
  notices: readonly Notice[];
  /** The fields that can be published without what the releases bring. */
  own: AdminText | null;
  /** Goes on with the act. */
  onAct: () => void;
  onClose: () => void;
}

/** The choices before an act on a document with pending releases. */
export function useChoices({ document, act, notices, own, onAct, onClose }: Options) {
  const { act: change, send, error, isBusy } = useReleaseAction();
  const mayRelease = useMayRelease();
  const { t, language } = useTexts();
  const showDraft = useShowDraft();
  const [type, id] = document.split('/');
  // Edits are taken over into one release; of several, nobody could tell which.
  const [only, ...others] = notices.filter(
    ({ action, release }) => action === 'publish' && release.state === 'scheduled',
  );
  const target = act === 'publish' && others.length === 0 ? only : undefined;

  const carryOver = async () => {
    const body = { type, id };
    const done = await change(`/${target?.release.id}/carry-over`, body, { done: t('beforeAct:carriedOver') });
    if (done) onClose();
  };
  const publishOwn = async () => {
    const done = await send(publishedSchema, `/publish-own/${type}/${id}`, {}, { done: t('beforeAct:publishedOwn') });
    if (!done) return;
    await showDraft({ unpublished: 1 });
    onClose();
  };
  const cancel = async () => {
    for (const { release } of notices) if (!(await change(`/${release.id}/cancel`, {}))) return;
    onAct();
  };
  const words = (name: 'keep' | 'cancel') => t(`beforeAct:${name}:${act}`);
  const choices: (Choice | false | null | undefined)[] = [
    mayRelease &&
      own && {
        name: 'own',
        words: t('beforeAct:own'),
        hint: t('beforeAct:hints:own', { fields: own[language] }),
        choose: publishOwn,
      },
    { name: 'keep', words: words('keep'), hint: t('beforeAct:hints:keep'), choose: onAct },
    mayRelease &&
      target && {
        name: 'carry-over',
        words: t('beforeAct:carryOver'),
        hint: t('beforeAct:hints:carryOver'),
        choose: carryOver,
      },
    mayRelease && { name: 'cancel', words: words('cancel'), hint: t('beforeAct:hints:cancel'), choose: cancel },
    { name: 'back', words: t('beforeAct:back'), hint: t('beforeAct:hints:back'), choose: onClose },
  ];
  return { choices: choices.filter((choice): choice is Choice => Boolean(choice)), error, isBusy };
}
