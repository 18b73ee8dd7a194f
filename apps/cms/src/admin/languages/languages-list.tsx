import { toSiteLanguage } from '@civic/content/site-languages';
import { useLocale } from '@payloadcms/ui';

import type { DocumentLanguages } from '../../time/releases/publishing/languages';
import { FindingList } from '../releases/findings/finding-list';
import { useRevealField } from '../releases/findings/use-reveal-field';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';

interface Props {
  languages: DocumentLanguages;
  /** Closes what the list stands in, before a field is shown. */
  onShow: () => void;
}

/** What forbids to publish all languages together, each with the way to its field. */
export function LanguagesList({ languages, onShow }: Props) {
  const document = useDocumentKey();
  const { code } = useLocale();
  const { t } = useTexts();
  const reveal = useRevealField();
  const show = (path: string) => {
    onShow();
    reveal(path);
  };
  return (
    <>
      <p>{t('languages:explanation')}</p>
      <FindingList findings={languages.findings} form={{ document, locale: toSiteLanguage(code) }} onShow={show} />
    </>
  );
}
