'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';

import { usedInSchema } from '../releases/api/answers';
import { useAnswer } from '../releases/api/use-answer';
import { Notice } from '../releases/notice';
import { useTexts } from '../translations/use-texts';
import { UsedList } from '../used/used-list';
import { mostNames } from './chosen-names';
import { hideRefused, keepRefused, useRefused, type RefusedDocuments } from './refused-changes';

/** Where a document is used that was not deleted, with the way to each place; asked for when somebody wants to see it. */
function Places({ document }: { document: string }) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { value, refusal } = useAnswer(isOpen ? `${config.routes.api}/releases/used/${document}` : null, usedInSchema);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('used:label')}</summary>
      {value && <UsedList telling={{ language, timeZone: value.timeZone }} used={value.used} />}
      {isOpen && !value && <p role="status">{refusal ? t('used:failed') : t('used:loading')}</p>}
    </details>
  );
}

/** Some documents by their names; on the page of one of them it is not a link. */
function Names({ documents, route }: { documents: RefusedDocuments['documents']; route: string }) {
  const { config } = useConfig();
  const { t } = useTexts();
  const page = usePathname();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? documents : documents.slice(0, mostNames);
  const left = documents.length - shown.length;
  return (
    <ul className="civic-refused__names">
      {shown.map(({ id, title }) => (
        <li key={id}>
          {page.endsWith(`/${id}`) ? (
            title
          ) : (
            <Link href={`${config.routes.admin}/collections/${route}/${id}`}>{title}</Link>
          )}
        </li>
      ))}
      {left > 0 && (
        <li>
          <button className="civic-link" onClick={() => setWhole(true)} type="button">
            {t('lists:more', { count: left })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Which documents a change of several left as they are, and why, until a person hides it or changes others. Each reason is given once. */
export function RefusedList() {
  const { config } = useConfig();
  const { t } = useTexts();
  const refused = useRefused();
  const page = usePathname();
  useEffect(() => keepRefused(config.routes.api), [config.routes.api]);
  if (!refused || refused.page !== page) return null;
  // The pages of documents in the bin are below the list of the bin.
  const route = page.includes('/trash') ? `${refused.type}/trash` : refused.type;
  return (
    <Notice tone="error">
      <strong>{refused.summary ?? t('lists:refused:heading')}</strong>
      <ul className="civic-refused">
        {refused.groups.map(({ documents, reason }) => (
          <li key={reason}>
            {reason}
            <Names documents={documents} route={route} />
            {documents.length === 1 && <Places document={`${refused.type}/${documents[0]?.id}`} />}
          </li>
        ))}
      </ul>
      <button className="civic-link" onClick={hideRefused} type="button">
        {t('lists:refused:close')}
      </button>
    </Notice>
  );
}
