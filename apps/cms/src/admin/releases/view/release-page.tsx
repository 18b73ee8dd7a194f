'use client';

import { Gutter, SetStepNav, useConfig } from '@payloadcms/ui';

import type { ReleaseView } from '../../../time/releases/plan';
import { releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { oneReleaseSchema } from '../api/answers';
import { useReleasesVersion } from '../api/changes';
import { useAnswer } from '../api/use-answer';
import { RefusalNotice } from '../refusal-notice';
import { ReleaseBody } from './release-body';
import type { Pins } from './release-items';

const often = 2000;
const rarely = 30_000;
/** Time before its moment from which a release is reloaded often, ms. */
const near = 60_000;

/** Time for which a release may be shown before it is reloaded, ms; `now` in ms since the epoch. */
function releasePace(release: Pick<ReleaseView, 'state' | 'dueAt'> | null, now: number): number {
  const isNear = release?.state === 'scheduled' && release.dueAt !== null && Date.parse(release.dueAt) - now < near;
  return isNear ? often : rarely;
}

interface Props {
  id: string;
  pins: Pins;
}

const pause = (answer: { release: Parameters<typeof releasePace>[0] } | null) =>
  releasePace(answer?.release ?? null, Date.now());

/** One release: its changes, its time, its state and its actions. */
export function ReleasePage({ id, pins }: Props) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const version = useReleasesVersion();
  const url = `${config.routes.api}/releases/${id}/view`;
  const { value, refusal, askAgain } = useAnswer(url, oneReleaseSchema, { version, pause });
  const list = { label: t('releasePage:releases'), url: `${config.routes.admin}/collections/releases` };

  return (
    <Gutter className="civic-release">
      <SetStepNav nav={[list, ...(value ? [{ label: value.release.title }] : [])]} />
      {refusal && <RefusalNotice askAgain={askAgain} refusal={refusal} />}
      {value && <ReleaseBody {...value} key={id} pins={pins} />}
      {!value && !refusal && <p role="status">{releaseTexts(language).loading}</p>}
    </Gutter>
  );
}
