import { useId, useState } from 'react';

import { useTexts } from '../../translations/use-texts';

interface Props {
  url: string;
}

/** The address just created, to be copied now. */
export function NewAddress({ url }: Props) {
  const id = useId();
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid(t('subscriptions:copied'));
    } catch {
      setSaid(t('subscriptions:notCopied'));
    }
  };
  return (
    <div className="civic-address">
      <p>{t('subscriptions:once')}</p>
      <label htmlFor={id}>{t('subscriptions:address')}</label>
      <div className="civic-address__line">
        <input id={id} readOnly value={url} onFocus={({ target }) => target.select()} />
        <button type="button" className="civic-button civic-button--primary" onClick={() => void copy()}>
          {t('subscriptions:copy')}
        </button>
      </div>
      <p role="status">{said}</p>
      <h3>{t('subscriptions:programs')}</h3>
      <ul>
        <li>{t('subscriptions:outlook')}</li>
        <li>{t('subscriptions:google')}</li>
        <li>{t('subscriptions:apple')}</li>
      </ul>
      <p>{t('subscriptions:reach')}</p>
    </div>
  );
}
