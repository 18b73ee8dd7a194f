import { toSiteLanguage } from '@civic/content/site-languages';
import { useLocale } from '@payloadcms/ui';

import type { Finding } from '../../../time/releases/plan';
import { useDocumentKey } from '../../site-time/use-document-key';
import { useTexts } from '../../translations/use-texts';
import { FindingList } from '../findings/finding-list';
import { useRevealField } from '../findings/use-reveal-field';

interface Props {
  /** What visitors will miss: at once, or at a reveal. */
  what: 'gone' | 'unwritten';
  findings: Finding[];
  /** Closes what the list stands in, before a field is shown. */
  onShow: () => void;
}

/** What a publication does not forbid and visitors will miss, each with the way to its field. */
export function MissingList({ what, findings, onShow }: Props) {
  const document = useDocumentKey();
  const { code } = useLocale();
  const { t } = useTexts();
  const reveal = useRevealField();
  const show = (path: string) => {
    onShow();
    reveal(path);
  };
  if (findings.length === 0) return null;
  return (
    <>
      <p>{t(`beforeAct:${what}:explanation`)}</p>
      <FindingList findings={findings} form={{ document, locale: toSiteLanguage(code) }} onShow={show} />
    </>
  );
}
