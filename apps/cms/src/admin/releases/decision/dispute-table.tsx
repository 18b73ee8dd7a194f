import { Link, useConfig } from '@payloadcms/ui';

import { languageName } from '../../../platform/words/language-name';
import type { DisputeView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';

/** What stands against a release in one document: each value when it was scheduled, in the release, and on the website now. */
export function DisputeTable({ dispute }: { dispute: DisputeView }) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const { type, id, title, message, reason, values } = dispute;
  return (
    <div className="civic-dispute">
      <h3>
        {reason === 'deleted' ? title : <Link href={`${config.routes.admin}/collections/${type}/${id}`}>{title}</Link>}
      </h3>
      <p>{message[language]}</p>
      {values.length > 0 && (
        <div className="civic-dispute__scroll">
          <table>
            <thead>
              <tr>
                {(['value', 'base', 'intended', 'now'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`decision:${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {values.map(({ label, locale, base, intended, now }) => (
                <tr key={`${label.en} ${locale}`}>
                  <th scope="row">
                    {label[language]}
                    {locale && <span className="civic-dispute__locale"> ({languageName(locale, language)})</span>}
                  </th>
                  {Object.entries({ base, intended, now } as const).map(([column, value]) => (
                    <td
                      data-column={t(`decision:${column as 'base' | 'intended' | 'now'}`)}
                      key={column}
                      lang={locale ?? undefined}
                    >
                      {value[language]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
