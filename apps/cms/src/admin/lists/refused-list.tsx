'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';

import { usedInSchema } from '../releases/api/answers';
import { useAnswer } from '../releases/api/use-answer';
import { Notice } from '../releases/notice';
import { useTexts } from '../translations/use-texts';
import { UsedList } from '../used/used-list';
import { hideRefused, keepRefused, useRefused } from './refused-changes';

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

/** Which documents a change of several left as they are, and why, until a person hides it or changes others. */
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
        {refused.documents.map(({ id, message }, index) => (
          <li key={id ?? index}>
            {message}{' '}
            {id && !page.endsWith(`/${id}`) && (
              <Link href={`${config.routes.admin}/collections/${route}/${id}`}>{t('lists:refused:open')}</Link>
            )}
            {id && <Places document={`${refused.type}/${id}`} />}
          </li>
        ))}
      </ul>
      <button className="civic-link" onClick={hideRefused} type="button">
        {t('lists:refused:close')}
      </button>
    </Notice>
  );
}
