'use client';

import { Link, useConfig } from '@payloadcms/ui';

import type { ReleaseConflict } from '../../../time/releases/plan';
import { findingTexts } from '../../../time/releases/preflight/finding-texts';
import { useTexts } from '../../translations/use-texts';
import { momentWords } from '../moment-words';

interface Props {
  clashes: ReleaseConflict[];
  timeZone: string;
}

/** Other releases that touch the same documents. */
export function ClashList({ clashes, timeZone }: Props) {
  const { config } = useConfig();
  const { language } = useTexts();
  const texts = findingTexts(language);
  return (
    <ul aria-label={texts.clashes} className="civic-findings">
      {clashes.map(({ document, release, title }) => (
        <li data-severity="warning" key={`${document} ${release.id}`}>
          <strong className="civic-findings__severity">{texts.another}</strong>
          <span className="civic-findings__message">
            {texts.clash(title)}{' '}
            <Link href={`${config.routes.admin}/collections/releases/${release.id}`}>{release.title}</Link>
            {`, ${release.dueAt ? momentWords(release.dueAt, { language, timeZone }) : texts.undated}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
