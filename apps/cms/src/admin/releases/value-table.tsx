import type { AdminText } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';

import { languageName } from '../../platform/words/language-name';
import { useTexts } from '../translations/use-texts';

interface Props<Column extends string> {
  /** The heading of the values' names. */
  heading: string;
  columns: Record<Column, string>;
  values: readonly ({ label: AdminText; locale: SiteLanguage | null } & Record<NoInfer<Column>, AdminText>)[];
}

/** Values of a document side by side; on a narrow screen each bears its heading. */
export function ValueTable<Column extends string>({ heading, columns, values }: Props<Column>) {
  const { language } = useTexts();
  const names = Object.keys(columns) as Column[];
  return (
    <div className="civic-values">
      <table>
        <thead>
          <tr>
            {[heading, ...names.map((name) => columns[name])].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={`${value.label.en} ${value.locale}`}>
              <th scope="row">
                {value.label[language]}
                {value.locale && (
                  <span className="civic-values__locale"> ({languageName(value.locale, language)})</span>
                )}
              </th>
              {names.map((name) => (
                <td data-column={columns[name]} key={name} lang={value.locale ?? undefined}>
                  {value[name][language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
