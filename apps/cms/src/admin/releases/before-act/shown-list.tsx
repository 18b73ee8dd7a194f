import { Link, useConfig } from '@payloadcms/ui';

import type { Shown } from '../../../time/releases/notice/notice';
import { releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { momentWords, type Telling } from '../moment-words';

interface Props {
  shown: readonly Shown[];
  telling: Telling;
}

/** Where pending releases show what is about to be deleted, and what they will do without it. */
export function ShownList({ shown, telling }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  if (shown.length === 0) return null;
  return (
    <ul className="civic-history">
      {shown.map(({ release, at, when, document, isRequired }, index) => (
        <li key={index}>
          <p className="civic-release-line">
            <span className="civic-release-line__moment">
              {at ? momentWords(at, telling) : releaseTexts(telling.language).undated}
            </span>{' '}
            <Link href={`${config.routes.admin}/collections/releases/${release.id}`}>{release.title}</Link>
          </p>
          <p>
            {t(`beforeAct:shown:where:${when}`, { field: document.field[telling.language], document: document.title })}{' '}
            <strong>{t(`beforeAct:shown:${isRequired ? 'required' : 'optional'}:${when}`)}</strong>
          </p>
        </li>
      ))}
    </ul>
  );
}
