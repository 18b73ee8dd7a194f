'use client';

import { Button, Link, useConfig } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import type { ReleaseView } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';

interface Props {
  words: string;
  release: ReleaseView;
  onClose: () => void;
}

/** The result of scheduling, in one sentence. */
export function ScheduleOutcome({ words, release, onClose }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="civic-notice" data-tone="success" ref={box} role="status" tabIndex={-1}>
      <p className="civic-notice__words">{words}</p>
      <p>
        <Link href={`${config.routes.admin}/collections/releases/${release.id}`}>{t('scheduling:openRelease')}</Link>
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
        {t('scheduling:close')}
      </Button>
    </div>
  );
}
