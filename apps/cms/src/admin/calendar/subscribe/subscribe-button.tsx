'use client';

import type { AdminLanguage } from '@civic/content/admin-languages';
import { useCallback, useState } from 'react';

import { useTexts } from '../../translations/use-texts';
import { SubscribePanel } from './subscribe-panel';

interface Props {
  timeZone: string;
  language: AdminLanguage;
}

export function SubscribeButton({ timeZone, language }: Props) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button type="button" className="civic-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('subscriptions:button')}
      </button>
      {isOpen ? <SubscribePanel timeZone={timeZone} language={language} onClose={close} /> : null}
    </>
  );
}
