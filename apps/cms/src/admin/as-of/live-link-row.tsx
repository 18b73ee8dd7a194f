import { Button } from '@payloadcms/ui';
import type { AdminLanguage } from '@civic/content/admin-languages';

import { siteTime } from '../../platform/words/site-time-line';
import type { LiveLink } from '../../time/as-of/grants/live-link';
import { asOfTexts } from './as-of-texts';

interface Props {
  link: LiveLink;
  language: AdminLanguage;
  timeZone: string;
  onRevoke: () => void;
}

/** One link: its recipient, its moment, its expiry and its visits. */
export function LiveLinkRow({ link, language, timeZone, onRevoke }: Props) {
  const texts = asOfTexts(language);
  const said = (instant: string) => siteTime(Date.parse(instant), timeZone, language);
  const { person, instant, draftOf, expiresAt, by, uses, lastUsedAt, visits } = link;
  const about = [
    instant ? texts.linkAt(said(instant)) : texts.linkNow,
    ...(draftOf ? [texts.draft] : []),
    texts.until(said(expiresAt)),
    ...(by ? [texts.by(by)] : []),
  ];
  return (
    <li className="civic-as-of__link">
      <span className="civic-row__title">{person}</span>
      <Button
        aria-label={texts.revokeOf(person)}
        buttonStyle="secondary"
        margin={false}
        onClick={onRevoke}
        size="small"
        type="button"
      >
        {texts.revoke}
      </Button>
      <span className="civic-row__notes">{about.join(' · ')}</span>
      <span className="civic-row__notes">{lastUsedAt ? texts.used(uses, said(lastUsedAt)) : texts.unused}</span>
      {visits.length > 0 && (
        <details>
          <summary>{texts.visits}</summary>
          <ul>
            {visits.map(({ openedAt, path, instant: seen }) => (
              <li key={`${openedAt} ${path}`}>
                {said(openedAt)}: {path} {seen && `(${texts.linkAt(said(seen))})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
