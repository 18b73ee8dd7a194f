import type { AdminLanguage } from '@civic/content/admin-languages';
import { useState } from 'react';

import { refusalWords } from '../../releases/api/refusal-words';
import { Sheet } from '../sheet';
import { FeedList } from './feed-list';
import { NewAddress } from './new-address';
import { subscribeTexts } from './subscribe-texts';
import { useFeeds } from './use-feeds';

interface Props {
  timeZone: string;
  language: AdminLanguage;
  onClose: () => void;
}

/** The calendar for an external program: a private address, and the existing ones. */
export function SubscribePanel({ timeZone, language, onClose }: Props) {
  const texts = subscribeTexts(language);
  const { feeds, created, refusal, create, revoke } = useFeeds();
  const [said, setSaid] = useState('');
  const onRevoke = async (id: string) => setSaid((await revoke(id)) ? texts.revoked : '');
  return (
    <Sheet heading={texts.heading} closeLabel={texts.close} onClose={onClose}>
      <p className="civic-sheet__lead">{texts.lead}</p>
      {created ? (
        <NewAddress url={created} language={language} />
      ) : (
        <p className="civic-sheet__actions">
          <button type="button" className="civic-button civic-button--primary" onClick={() => void create()}>
            {texts.create}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      <div role="alert">{refusal ? refusalWords(refusal, language) : null}</div>
      <h3>{texts.existing}</h3>
      <FeedList feeds={feeds} timeZone={timeZone} language={language} onRevoke={(id) => void onRevoke(id)} />
    </Sheet>
  );
}
