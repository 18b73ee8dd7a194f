'use client';

import { Link, useConfig } from '@payloadcms/ui';

import type { ReleaseView } from '../../../time/releases/plan';
import { kindWords, releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { momentWords, type Telling } from '../moment-words';
import { ReleaseState } from '../release-state';

interface Props {
  release: ReleaseView;
  telling: Telling;
}

/** A release in the list: its time, its documents and its state. */
export function ReleaseRow({ release, telling }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  const words = releaseTexts(telling.language);
  const { cancelledBy, doneAt, dueAt, endAt, error, id, items, kind, scheduledBy, state, title } = release;
  const moment = doneAt ?? dueAt;
  const notes = [
    kindWords(release, telling.language),
    words.documents(items.length),
    endAt && kind === 'release' && t('releaseList:end', { moment: momentWords(endAt, telling) }),
    scheduledBy && t('releaseList:by', { name: scheduledBy }),
    state === 'cancelled' && cancelledBy && t('releaseList:cancelledBy', { name: cancelledBy }),
  ].filter(Boolean);
  return (
    <li className="civic-row">
      <span className="civic-row__moment">
        {moment ? <time dateTime={moment}>{momentWords(moment, telling)}</time> : words.undated}
      </span>
      <Link className="civic-row__title" href={`${config.routes.admin}/collections/releases/${id}`}>
        {title}
      </Link>
      <ReleaseState language={telling.language} release={release} />
      <span className="civic-row__notes">{notes.join(' · ')}</span>
      {error && <span className="civic-row__error">{error[telling.language]}</span>}
    </li>
  );
}
