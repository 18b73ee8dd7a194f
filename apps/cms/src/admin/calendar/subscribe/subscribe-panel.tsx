import type { AdminLanguage } from '@civic/content/admin-languages';
import { useState } from 'react';

import { refusalWords } from '../../releases/api/refusal';
import { useTexts } from '../../translations/use-texts';
import { Sheet } from '../sheet';
import { FeedList } from './feed-list';
import { NewAddress } from './new-address';
import { useFeeds } from './use-feeds';

interface Props {
  timeZone: string;
  language: AdminLanguage;
  onClose: () => void;
}

/** The calendar for an external program: a private address, and the existing ones. */
export function SubscribePanel({ timeZone, language, onClose }: Props) {
  const { t } = useTexts();
  const { feeds, created, refusal, create, revoke } = useFeeds();
  const [said, setSaid] = useState('');
  const onRevoke = async (id: string) => setSaid((await revoke(id)) ? t('subscriptions:revoked') : '');
  return (
    <Sheet heading={t('subscriptions:heading')} closeLabel={t('subscriptions:close')} onClose={onClose}>
      <p className="civic-sheet__lead">{t('subscriptions:lead')}</p>
      {created ? (
        <NewAddress url={created} />
      ) : (
        <p className="civic-sheet__actions">
          <button type="button" className="civic-button civic-button--primary" onClick={() => void create()}>
            {t('subscriptions:create')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      <div role="alert">{refusal ? refusalWords(refusal, t) : null}</div>
      <h3>{t('subscriptions:existing')}</h3>
      <FeedList feeds={feeds} timeZone={timeZone} language={language} onRevoke={(id) => void onRevoke(id)} />
    </Sheet>
  );
}
