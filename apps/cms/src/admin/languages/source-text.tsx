'use client';

import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';
import { useConfig, useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { languageName } from '../../platform/words/language-name';
import { pathByIds, sourceTextsSchema } from '../../time/releases/publishing/source-texts';
import { putValue } from '../put-value';
import { useAnswer } from '../releases/api/use-answer';
import { same } from '../saving/same';
import { useTexts } from '../translations/use-texts';

interface Props {
  path: string;
  readOnly?: boolean;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** The answer's address for the language on the screen; `null` in the main language, and for what has no texts yet. */
function useAddress(): string | null {
  const { collectionSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  if (!collectionSlug || !id || code === defaultLanguage || !siteLanguages.some((one) => one === code)) return null;
  return `${config.routes.api}/releases/texts/${collectionSlug}/${id}?of=${defaultLanguage}&for=${code}`;
}

/** The path of the field by the ids of the rows that it is in; `null` in a row that was just added. */
const usePathByIds = (path: string) =>
  useFormFields(([fields]) =>
    pathByIds(path, (row) => {
      const id = fields[`${row}.id`]?.value;
      return typeof id === 'string' ? id : undefined;
    }),
  );

/**
 * Puts a value into a field, and the former one back. Only as long as the field holds exactly what was put there: whatever has been written
 * since would be lost, since neither the form nor the versions keep it.
 */
function useReplacing(path: string) {
  const { dispatchFields, getField, setModified } = useForm();
  const [replaced, setReplaced] = useState<{ by: unknown; former: unknown } | null>(null);
  const current = useFormFields(([fields]) => fields[path]?.value);
  const put = (value: unknown) => {
    dispatchFields(putValue(path, value));
    setModified(true);
  };
  return {
    hasReplaced: replaced !== null,
    replace(value: unknown) {
      // What has no value yet is emptied with null: an editor of rich text would go on showing the other text.
      setReplaced({ by: value, former: getField(path)?.value ?? null });
      put(value);
    },
    takeBack:
      replaced && same(current, replaced.by)
        ? () => {
            put(replaced.former);
            setReplaced(null);
          }
        : null,
  };
}

/**
 * Below a field of a translation: the same text in the main language, what it said when the translation was written, and the way to
 * start from it.
 */
export function SourceText({ path, readOnly = false }: Props) {
  const { value } = useAnswer(useAddress(), sourceTextsSchema);
  const { t, language } = useTexts();
  const own = usePathByIds(path);
  const isUntranslated = useFormFields(([fields]) => isEmpty(fields[path]?.value));
  const { hasReplaced, replace, takeBack } = useReplacing(path);
  const id = useId();
  const source = value?.texts.find((text) => text.path === own);
  if (!source) return null;
  return (
    <details className="civic-source" open={isUntranslated || source.before !== null || hasReplaced}>
      <summary>
        {t('languages:source', { language: languageName(defaultLanguage, language) })}
        {source.before !== null && <strong> · {t('languages:sourceChanged')}</strong>}
      </summary>
      {source.before !== null && (
        <p className="civic-source__before">
          {t('languages:sourceBefore')} <del lang={defaultLanguage}>{source.before}</del>
        </p>
      )}
      <div className="civic-source__text" id={id} lang={defaultLanguage}>
        {source.text}
      </div>
      {!readOnly && (
        <button
          aria-describedby={id}
          className="civic-link"
          onClick={takeBack ?? (() => replace(source.value))}
          type="button"
        >
          {t(takeBack ? 'languages:takeBack' : 'languages:copy')}
        </button>
      )}
    </details>
  );
}
