import { useTexts } from '../translations/use-texts';

/** Says beside a title that the document is in the bin. */
export function InBinMark() {
  const { t } = useTexts();
  return <span className="civic-in-bin-mark">{t('bin:mark')}</span>;
}
