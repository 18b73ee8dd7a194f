import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId, useState } from 'react';

import { subscribeTexts } from './subscribe-texts';

interface Props {
  url: string;
  language: AdminLanguage;
}

/** The address just created, to be copied now. */
export function NewAddress({ url, language }: Props) {
  const id = useId();
  const texts = subscribeTexts(language);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.notCopied);
    }
  };
  return (
    <div className="civic-address">
      <p>{texts.once}</p>
      <label htmlFor={id}>{texts.address}</label>
      <div className="civic-address__line">
        <input id={id} readOnly value={url} onFocus={({ target }) => target.select()} />
        <button type="button" className="civic-button civic-button--primary" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </div>
      <p role="status">{said}</p>
      <h3>{texts.programs}</h3>
      <ul>
        <li>{texts.outlook}</li>
        <li>{texts.google}</li>
        <li>{texts.apple}</li>
      </ul>
      <p>{texts.reach}</p>
    </div>
  );
}
