import { SiteTime } from '../site-time/site-time';
import { useTexts } from '../translations/use-texts';

interface Props {
  createdAt: unknown;
  updatedAt: unknown;
}

/** When a document was changed and created, in place of Payload's own lines, which go by the clock of the browser. */
export function DocumentTimes({ createdAt, updatedAt }: Props) {
  const { t } = useTexts();
  const times = [
    [t('documentStatus:changed'), updatedAt],
    [t('documentStatus:created'), createdAt],
  ] as const;
  return (
    <div className="civic-document-times">
      {times.map(
        ([label, value]) =>
          typeof value === 'string' && (
            <span key={label}>
              {label}: <SiteTime value={value} />
            </span>
          ),
      )}
    </div>
  );
}
