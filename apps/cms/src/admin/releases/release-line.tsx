'use client';

import { Link, useConfig } from '@payloadcms/ui';

import type { ReleaseView } from '../../releases/plan';
import { momentWords, type Telling } from './moment-words';
import { releaseTexts } from './release-texts';

interface Props {
  release: Pick<ReleaseView, 'id' | 'title' | 'dueAt' | 'state' | 'overdue'>;
  telling: Telling;
}

/** A release in one line: when, what it is called, and how it stands where that is not plain. */
export function ReleaseLine({ release, telling }: Props) {
  const { config } = useConfig();
  const texts = releaseTexts(telling.language);
  const { dueAt, id, overdue, state, title } = release;
  return (
    <span className="civic-release-line">
      <span className="civic-release-line__moment">{dueAt ? momentWords(dueAt, telling) : texts.undated}</span>{' '}
      <Link href={`${config.routes.admin}/collections/releases/${id}`}>{title}</Link>{' '}
      <span className="civic-release-state" data-state={overdue ? 'overdue' : state}>
        {overdue ? texts.overdue : texts.states[state]}
      </span>
    </span>
  );
}
