'use client';

import { Button, Drawer, useDrawerSlug } from '@payloadcms/ui';

import { useDocumentKey } from '../../site-time/use-document-key';
import { LanguagesList } from '../../languages/languages-list';
import { UsesList } from '../../used/used-list';
import { useTexts } from '../../translations/use-texts';
import type { Act } from '../../../time/releases/notice/notice';
import type { Used } from '../../../time/releases/used/used';
import { Notice as Remark } from '../notice';
import { useDialogLabel } from '../use-dialog-label';
import { MissingList } from './missing-list';
import { NoticeList } from './notice-list';
import { ShownList } from './shown-list';
import { mayBeTakenOut, useChoices } from './use-choices';
import { isUsed, useNotice, type Known } from './use-notice';

function headingOf(known: Known | null) {
  if (!known || known.notices.length > 0) return 'beforeAct:heading';
  if (known.shown.length > 0) return 'beforeAct:shown:heading';
  if (known.used && isUsed(known.used)) return 'beforeAct:used:heading';
  if (known.others.length > 0) return 'beforeAct:open:heading';
  if (known.languages && known.languages.findings.length > 0) return 'languages:heading';
  return known.languages && known.languages.gone.length === 0
    ? 'beforeAct:unwritten:heading'
    : 'beforeAct:gone:heading';
}

/** Where it is used, and what becomes of that. */
function UsedBefore({ act, used }: { act: Act; used: Used }) {
  const { t } = useTexts();
  const { isComplete, live, drafts } = used;
  const isLive = live.uses.length > 0;
  return (
    <div className="civic-used__list">
      {!isComplete && <p>{t('used:incomplete')}</p>}
      <UsesList heading={t('used:live')} uses={live} />
      <UsesList heading={t('used:drafts')} uses={drafts} />
      {isLive && act === 'take-down' && <p>{t('beforeAct:used:takeDown')}</p>}
      {isLive && act === 'delete' && <p>{t(`beforeAct:used:${mayBeTakenOut(used) ? 'delete' : 'required'}`)}</p>}
      {!isLive && drafts.uses.length > 0 && act === 'delete' && <p>{t('beforeAct:used:drafts')}</p>}
    </div>
  );
}

/**
 * Tells whoever publishes, takes down or deletes a document with a pending release about it first, and offers to keep the release, to
 * take the edits over into it, or to cancel it. Tells whoever takes down or deletes where it is used, whoever deletes what other documents' releases
 * show about these, and whoever publishes which
 * languages cannot be published, what the document names that visitors will not see, and which text that is to be revealed is not written yet.
 */
export function BeforeAct() {
  const document = useDocumentKey();
  const slug = useDrawerSlug('before-act');
  const { known, close, goOn, hidesQuestion } = useNotice(slug);
  const { t, language } = useTexts();
  const pending = known?.notices.filter(({ release }) => release.kind === 'release').length ?? 0;
  const heading = t(headingOf(known), { count: Math.max(1, pending) });
  const label = useDialogLabel(heading);
  const { choices, error, isBusy } = useChoices({
    document,
    act: known?.act ?? 'publish',
    notices: known?.notices ?? [],
    own: known?.own ?? null,
    languages: known?.languages ?? null,
    shown: known?.shown ?? [],
    used: known?.used ?? null,
    telling: { language, timeZone: known?.timeZone ?? 'UTC' },
    onAct: goOn,
    onClose: close,
  });
  // A style sheet hides Payload's question by this mark.
  const mark = hidesQuestion && <span data-civic-before-act hidden />;
  if (!known) return mark;

  const telling = { language, timeZone: known.timeZone };
  return (
    <>
      {mark}
      <Drawer className="civic-drawer" slug={slug} title={heading}>
        <div className="civic-schedule" ref={label}>
          <NoticeList act={known.act} notices={known.notices} telling={telling} />
          {known.languages && known.languages.findings.length > 0 && (
            <LanguagesList languages={known.languages} onShow={close} />
          )}
          {known.languages && <MissingList findings={known.languages.gone} onShow={close} what="gone" />}
          {known.languages && <MissingList findings={known.languages.unwritten} onShow={close} what="unwritten" />}
          <ShownList shown={known.shown} telling={telling} />
          {known.others.length > 0 && <p>{t('beforeAct:open:words', { people: known.others.join(', ') })}</p>}
          {known.used && <UsedBefore act={known.act} used={known.used} />}
          {known.act === 'take-down' && <p>{t('beforeAct:savesFirst')}</p>}
          {error && <Remark tone="error">{error}</Remark>}
          <ul className="civic-answers">
            {choices.map(({ name, words, hint, choose }, index) => (
              <li key={name}>
                <Button
                  buttonStyle={index === 0 ? 'primary' : 'secondary'}
                  disabled={isBusy}
                  extraButtonProps={{ 'aria-describedby': `${slug}-${name}` }}
                  id={`before-act-${name}`}
                  margin={false}
                  onClick={() => void choose()}
                  type="button"
                >
                  {words}
                </Button>
                <span id={`${slug}-${name}`}>{hint}</span>
              </li>
            ))}
          </ul>
        </div>
      </Drawer>
    </>
  );
}
