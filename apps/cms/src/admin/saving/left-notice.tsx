import { useTexts } from '../translations/use-texts';
import type { Left } from './use-browser-copy';

interface Props {
  left: Left | null;
  listOf: (names: readonly string[]) => string;
}

/** Offers what an earlier visit left unsaved in this browser. */
export function LeftNotice({ left, listOf }: Props) {
  const { t } = useTexts();
  if (!left) return null;
  return (
    <p>
      {t('saving:left:found', { fields: listOf(left.names) })}{' '}
      <button className="civic-link" onClick={() => void left.putBack()} type="button">
        {t('saving:left:putBack')}
      </button>{' '}
      <button className="civic-link" onClick={left.discard} type="button">
        {t('saving:left:discard')}
      </button>
    </p>
  );
}
