import { Link, useConfig } from '@payloadcms/ui';

import type { Translate } from '../../../platform/words/admin-texts';
import type { Act, Notice } from '../../../time/releases/notice/notice';
import { releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { momentWords, type Telling } from '../moment-words';

/** What a release, or the end of one, changes in the document. */
function changeWords({ action, changes, release }: Notice, { language }: Telling, t: Translate): string {
  if (release.kind !== 'release') {
    if (!changes) return t(`beforeAct:end:${action === 'publish' ? 'back' : 'down'}`);
    return changes[language] ? t('beforeAct:end:fields', { fields: changes[language] }) : '';
  }
  if (action === 'unpublish') return t('beforeAct:changes:down');
  if (!changes) return t('beforeAct:changes:first');
  const fields = changes[language];
  return fields ? t('beforeAct:changes:fields', { fields }) : t('beforeAct:changes:none');
}

/** What the act means for a release. */
function consequenceWords(notice: Notice, act: Act, { language }: Telling, t: Translate): string {
  const { consequence, collisions, release, stays } = notice;
  if (consequence === 'returns') return t('beforeAct:end:returns');
  if (release.kind !== 'release' && consequence !== 'goes-on') return t('beforeAct:end:nothing');
  if (stays) return t('beforeAct:end:stays', { fields: stays[language] });
  if (consequence !== 'decision') return t(`beforeAct:consequence:${consequence}`);
  if (act !== 'publish') return t(`beforeAct:consequence:${act}`);
  return collisions
    ? t('beforeAct:consequence:collision', { fields: collisions[language] })
    : t('beforeAct:consequence:withheld');
}

interface Props {
  notices: readonly Notice[];
  act: Act;
  telling: Telling;
}

/** The pending releases of a document: what will change, when, and what the act means for each. */
export function NoticeList({ notices, act, telling }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  return (
    <ul className="civic-history">
      {notices.map((notice) => {
        const { id, title, dueAt } = notice.release;
        return (
          <li key={id}>
            <p className="civic-release-line">
              <span className="civic-release-line__moment">
                {dueAt ? momentWords(dueAt, telling) : releaseTexts(telling.language).undated}
              </span>{' '}
              <Link href={`${config.routes.admin}/collections/releases/${id}`}>{title}</Link>
            </p>
            <p>
              {changeWords(notice, telling, t)}{' '}
              {notice.early && <strong>{t('beforeAct:early', { fields: notice.early[telling.language] })} </strong>}
              <strong>{consequenceWords(notice, act, telling, t)}</strong>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
