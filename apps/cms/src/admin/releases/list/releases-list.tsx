'use client';

import { Gutter, SetStepNav, useConfig } from '@payloadcms/ui';

import { releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { overviewSchema } from '../api/answers';
import { useReleasesVersion } from '../api/changes';
import { useAnswer } from '../api/use-answer';
import { RefusalNotice } from '../refusal-notice';
import { useMayRelease } from '../use-may-release';
import { groupReleases } from './group-releases';
import { NewRelease } from './new-release';
import { PastReleases } from './past-releases';
import { ReleaseGroup } from './release-group';

const pause = () => 15_000;
const order = ['trouble', 'coming', 'open'] as const;

/** All releases: those that need attention, the coming ones, those in preparation, and the past ones. */
export function ReleasesList() {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const mayRelease = useMayRelease();
  const version = useReleasesVersion();
  const url = `${config.routes.api}/releases/overview`;
  const { value, refusal, askAgain } = useAnswer(url, overviewSchema, { version, pause });
  const groups = groupReleases(value?.upcoming ?? []);
  const shown = order.filter((name) => groups[name].length > 0);
  const telling = value && { language, timeZone: value.timeZone };

  return (
    <Gutter className="civic-release">
      <SetStepNav nav={[{ label: t('releaseList:heading') }]} />
      <header className="civic-release__header">
        <h1>{t('releaseList:heading')}</h1>
        {mayRelease && telling && <NewRelease telling={telling} />}
        <p>{t('releaseList:intro')}</p>
      </header>
      {refusal && <RefusalNotice askAgain={askAgain} refusal={refusal} />}
      {telling && shown.length === 0 && <p>{t('releaseList:none')}</p>}
      {telling &&
        shown.map((name) => (
          <ReleaseGroup
            heading={t(`releaseList:groups:${name}`)}
            id={name}
            key={name}
            releases={groups[name]}
            telling={telling}
          />
        ))}
      {telling && <PastReleases telling={telling} />}
      {!value && !refusal && <p role="status">{releaseTexts(language).loading}</p>}
    </Gutter>
  );
}
