import { daysInBin } from '../../../content/bin/kept';
import type { DocumentLanguages } from '../../../time/releases/publishing/languages';
import { siteTime } from '../../../platform/words/site-time-line';
import type { Act, Notice, Own, Shown } from '../../../time/releases/notice/notice';
import type { Used } from '../../../time/releases/used/used';
import type { Choice } from './choice';
import { useLanguageChoices } from './use-language-choices';
import { useShowDraft } from '../../status/use-show-draft';
import { useTexts } from '../../translations/use-texts';
import { publishedSchema } from '../api/answers';
import { useReleaseAction } from '../api/use-release-action';
import type { Telling } from '../moment-words';
import { useMayRelease } from '../use-may-release';

interface Options {
  /** `type/id`. */
  document: string;
  act: Act;
  notices: readonly Notice[];
  shown: readonly Shown[];
  /** Where it is used. */
  used: Used | null;
  /** What can be published without what the releases bring. */
  own: Own | null;
  /** What forbids to publish all languages together. */
  languages: DocumentLanguages | null;
  telling: Telling;
  /** Goes on with the act. */
  onAct: () => void;
  onClose: () => void;
}

/** Whether everything public that uses it can do without, so that it can be taken out there. */
export const mayBeTakenOut = ({ isComplete, live }: Used): boolean =>
  isComplete && live.more === 0 && live.uses.every(({ isOptional }) => isOptional);

/** The choices before an act on a document with pending releases. */
export function useChoices({ document, act, notices, shown, used, own, languages, telling, onAct, onClose }: Options) {
  const { act: change, send, error, isBusy } = useReleaseAction();
  const mayRelease = useMayRelease();
  const { t, language } = useTexts();
  const showDraft = useShowDraft();
  const [type, id] = document.split('/');
  // Ends stay: whoever cancels one decides about what its release has done already.
  const releases = notices.filter(({ release }) => release.kind === 'release');
  const count = Math.max(1, releases.length);
  const takers = releases.filter(
    ({ action, release }) => act === 'publish' && action === 'publish' && release.state === 'scheduled',
  );

  const carryOver = async (release: string) => {
    const body = { type, id };
    const done = await change(`/${release}/carry-over`, body, { done: t('beforeAct:carriedOver') });
    if (done) onClose();
  };
  const publishOwn = () =>
    send(publishedSchema, `/publish-own/${type}/${id}`, {}, { done: t('beforeAct:publishedOwn', { count }) });
  const showEdits = async () => {
    await showDraft({ unpublished: 1 });
    onClose();
  };
  const cancel = async () => {
    // The edits have what the release was to bring, and that is not to come now either.
    if (own && !(await publishOwn())) return;
    for (const { release } of releases) if (!(await change(`/${release.id}/cancel`, {}))) return;
    await (own ? showEdits() : onAct());
  };
  const some = useLanguageChoices({ document, languages, send, done: showEdits });
  const words = (name: 'keep' | 'cancel') => t(`beforeAct:${name}:${act}`, { count });
  const back: Choice = {
    name: 'back',
    words: t('beforeAct:back'),
    hint: t('beforeAct:hints:back'),
    choose: onClose,
  };
  if (shown.some(({ isRequired }) => isRequired)) return { choices: [back], error, isBusy };
  if (act === 'delete' && used && (used.live.uses.length > 0 || !used.isComplete)) {
    const takeOut: Choice = {
      name: 'unlink',
      words: t('beforeAct:unlink'),
      hint: t('beforeAct:hints:unlink'),
      choose: async () => {
        if (await send(publishedSchema, `/unlink/${type}/${id}`, {})) onAct();
      },
    };
    return { choices: mayRelease && mayBeTakenOut(used) ? [takeOut, back] : [back], error, isBusy };
  }
  if (languages && languages.findings.length > 0) return { choices: [...some, back], error, isBusy };

  const toBin = t('beforeAct:hints:delete', { days: daysInBin });
  /** A deletion goes to the bin, whatever else comes of it. */
  const deleting = (hint: string) => (act === 'delete' ? `${hint} ${toBin}` : hint);
  const goOnHint = () => {
    if (notices.length > 0) return deleting(t('beforeAct:hints:keep', { count }));
    if (act === 'delete') return toBin;
    if (act === 'take-down') return t('beforeAct:hints:goOn');
    return t(`beforeAct:hints:${languages && languages.gone.length > 0 ? 'without' : 'unwritten'}`);
  };
  const timeOf = (dueAt: string) => siteTime(Date.parse(dueAt), telling.timeZone, language);
  /** The edits have the values of later releases as well. */
  const carriedEarly = ({ release: into }: Notice) =>
    releases.flatMap(({ early, release: { dueAt } }) =>
      early && dueAt && into.dueAt && Date.parse(dueAt) > Date.parse(into.dueAt)
        ? [t('beforeAct:hints:carriesEarly', { fields: early[language], moment: timeOf(dueAt) })]
        : [],
    );
  const intoRelease = (notice: Notice): Choice => ({
    name: `carry-over-${notice.release.id}`,
    words:
      takers.length > 1 && notice.release.dueAt
        ? t('beforeAct:carryOverInto', { moment: timeOf(notice.release.dueAt) })
        : t('beforeAct:carryOver'),
    hint: [t('beforeAct:hints:carryOver'), ...carriedEarly(notice)].join(' '),
    choose: () => carryOver(notice.release.id),
  });
  const choices: (Choice | false | null)[] = [
    mayRelease &&
      own && {
        name: 'own',
        words: t('beforeAct:own', { count }),
        hint: t(`beforeAct:hints:${own.needsDecision ? 'ownDisputed' : 'own'}`, {
          count,
          fields: own.fields[language],
        }),
        choose: async () => {
          if (await publishOwn()) await showEdits();
        },
      },
    {
      name: 'keep',
      words: words('keep'),
      hint: goOnHint(),
      choose: onAct,
    },
    ...(mayRelease ? takers.map(intoRelease) : []),
    mayRelease &&
      releases.length > 0 && {
        name: 'cancel',
        words: words('cancel'),
        hint: own
          ? t('beforeAct:hints:cancelOwn', { count, fields: own.fields[language] })
          : deleting(t('beforeAct:hints:cancel', { count })),
        choose: cancel,
      },
    back,
  ];
  return { choices: choices.filter((choice): choice is Choice => Boolean(choice)), error, isBusy };
}
