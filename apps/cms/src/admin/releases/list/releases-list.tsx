'use client';

import { Gutter, SetStepNav, useConfig } from '@payloadcms/ui';

import { releaseTexts } from '../../../time/releases/release-texts';
import { overviewSchema } from '../api/answers';
import { useReleasesVersion } from '../api/changes';
import { refusalWords } from '../api/refusal-words';
import { useAnswer } from '../api/use-answer';
import { Notice } from '../notice';
import { useAdminLanguage } from '../use-admin-language';
import { useMayRelease } from '../use-may-release';
import { groupReleases } from './group-releases';
import { listTexts } from './list-texts';
import { NewRelease } from './new-release';
import { PastReleases } from './past-releases';
import { ReleaseGroup } from './release-group';

const pause = () => 15_000;
const order = ['trouble', 'coming', 'open'] as const;

/** All releases: those that need attention, the coming ones, those in preparation, and the past ones. */
export function ReleasesList() {
  const { config } = useConfig();
  const language = useAdminLanguage();
  const texts = listTexts(language);
  const mayRelease = useMayRelease();
  const version = useReleasesVersion();
  const url = `${config.routes.api}/releases/overview`;
  const { value, refusal, askAgain } = useAnswer(url, overviewSchema, { version, pause });
  const groups = groupReleases(value?.upcoming ?? []);
  const shown = order.filter((name) => groups[name].length > 0);
  const telling = value && { language, timeZone: value.timeZone };

  return (
    <Gutter className="civic-release">
      <SetStepNav nav={[{ label: texts.heading }]} />
      <header className="civic-release__header">
        <h1>{texts.heading}</h1>
        {mayRelease && telling && <NewRelease telling={telling} />}
        <p>{texts.intro}</p>
      </header>
      {refusal && (
        <Notice tone="error">
          <p>{refusalWords(refusal, language)}</p>
          <button className="civic-link" onClick={askAgain} type="button">
            {releaseTexts(language).again}
          </button>
        </Notice>
      )}
      {telling && shown.length === 0 && <p>{texts.none}</p>}
      {telling &&
        shown.map((name) => (
          <ReleaseGroup heading={texts.groups[name]} id={name} key={name} releases={groups[name]} telling={telling} />
        ))}
      {telling && <PastReleases telling={telling} />}
      {!value && !refusal && <p role="status">{releaseTexts(language).loading}</p>}
    </Gutter>
  );
}
