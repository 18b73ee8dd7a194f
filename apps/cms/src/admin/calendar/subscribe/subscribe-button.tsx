'use client';

import type { AdminLanguage } from '@civic/content/admin-languages';
import { useCallback, useState } from 'react';

import { SubscribePanel } from './subscribe-panel';
import { subscribeTexts } from './subscribe-texts';

interface Props {
  timeZone: string;
  language: AdminLanguage;
}

export function SubscribeButton({ timeZone, language }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className="civic-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {subscribeTexts(language).button}
      </button>
      {isOpen ? <SubscribePanel timeZone={timeZone} language={language} onClose={close} /> : null}
    </>
  );
}
