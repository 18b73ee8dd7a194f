'use client';

import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';
import { useConfig, useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { languageName } from '../../platform/words/language-name';
import { pathByIds, sourceTextsSchema } from '../../time/releases/publishing/source-texts';
import { putValue } from '../put-value';
import { useAnswer } from '../releases/api/use-answer';
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

/** Puts values into a field, and takes the last one back. */
function useReplacing(path: string) {
  const { dispatchFields, getField, setModified } = useForm();
  const [replaced, setReplaced] = useState<{ value: unknown } | null>(null);
  const put = (value: unknown) => {
    dispatchFields(putValue(path, value));
    setModified(true);
  };
  return {
    replace(value: unknown) {
      setReplaced({ value: getField(path)?.value });
      put(value);
    },
    takeBack:
      replaced &&
      (() => {
        put(replaced.value);
        setReplaced(null);
      }),
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
  const { replace, takeBack } = useReplacing(path);
  const id = useId();
  const source = value?.texts.find((text) => text.path === own);
  if (!source) return null;
  return (
    <details className="civic-source" open={isUntranslated || source.before !== null || takeBack !== null}>
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
