import { toSiteLanguage } from '@civic/content/site-languages';
import { useLocale } from '@payloadcms/ui';

import type { Finding } from '../../../time/releases/plan';
import { useDocumentKey } from '../../site-time/use-document-key';
import { useTexts } from '../../translations/use-texts';
import { FindingList } from '../findings/finding-list';
import { useRevealField } from '../findings/use-reveal-field';

interface Props {
  gone: Finding[];
  /** Closes what the list stands in, before a field is shown. */
  onShow: () => void;
}

/** What the document names and visitors will not see, each with the way to its field. */
export function GoneList({ gone, onShow }: Props) {
  const document = useDocumentKey();
  const { code } = useLocale();
  const { t } = useTexts();
  const reveal = useRevealField();
  const show = (path: string) => {
    onShow();
    reveal(path);
  };
  if (gone.length === 0) return null;
  return (
    <>
      <p>{t('beforeAct:gone:explanation')}</p>
      <FindingList findings={gone} form={{ document, locale: toSiteLanguage(code) }} onShow={show} />
    </>
  );
}
