'use client';

import { Link, useConfig } from '@payloadcms/ui';

import type { ReleaseView } from '../../time/releases/plan';
import { releaseTexts } from '../../time/releases/release-texts';
import { useTexts } from '../translations/use-texts';
import { momentWords, type Telling } from './moment-words';
import { ReleaseState } from './release-state';

interface Props {
  release: Pick<
    ReleaseView,
    'id' | 'title' | 'kind' | 'dueAt' | 'endAt' | 'doneAt' | 'state' | 'overdue' | 'replacedBy'
  >;
  telling: Telling;
}

/** A release in one line: its time, until when it lasts, its name, and its state where that is not obvious. */
export function ReleaseLine({ release, telling }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  const texts = releaseTexts(telling.language);
  const { doneAt, dueAt, endAt, id, kind, title } = release;
  // An end becomes due with its release; its instant is known before.
  const moment = doneAt ?? dueAt ?? (kind === 'end' ? endAt : null);
  const until = kind === 'release' && moment && !doneAt ? endAt : null;
  return (
    <span className="civic-release-line">
      <span className="civic-release-line__moment">
        {moment ? momentWords(moment, telling) : texts.undated}
        {until && t('documentStatus:until', { moment: momentWords(until, telling) })}
      </span>{' '}
      <Link href={`${config.routes.admin}/collections/releases/${id}`}>{title}</Link>{' '}
      <ReleaseState language={telling.language} release={release} />
    </span>
  );
}
