import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';

import { releaseChangesSchema, type ReleaseChanges, type ReleaseView } from '../../../time/releases/plan';
import { releaseTexts } from '../../../time/releases/release-texts';
import { useTexts } from '../../translations/use-texts';
import { useAnswer } from '../api/use-answer';
import { RefusalNotice } from '../refusal-notice';
import { ValueTable } from '../value-table';

function Changes({ effect, values, more, isDone }: ReleaseChanges & { isDone: boolean }) {
  const { t } = useTexts();
  if (effect !== 'changes') return <p>{t(`releasePage:${isDone ? 'effectsDone' : 'effects'}:${effect}`)}</p>;
  return (
    <>
      <ValueTable
        columns={{ before: t('releasePage:before'), after: t('releasePage:after') }}
        heading={t('decision:value')}
        values={values}
      />
      {more > 0 && <p>{t('releasePage:more', { count: more })}</p>}
    </>
  );
}

function AskedChanges({ url, isDone }: { url: string; isDone: boolean }) {
  const { language } = useTexts();
  const { value, refusal, askAgain } = useAnswer(url, releaseChangesSchema);
  if (value) return <Changes {...value} isDone={isDone} />;
  if (!refusal) return <p role="status">{releaseTexts(language).loading}</p>;
  return <RefusalNotice askAgain={askAgain} refusal={refusal} />;
}

interface Props {
  release: Pick<ReleaseView, 'id' | 'state'>;
  item: { type: string; id: string; title: string };
}

/** What a release changes of one of its documents, asked for when somebody wants to see it. */
export function ItemChanges({ release, item }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="civic-changes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('releasePage:changes')}
        <span className="civic-visually-hidden">: {item.title}</span>
      </summary>
      {isOpen && (
        <AskedChanges
          isDone={release.state === 'done'}
          url={`${config.routes.api}/releases/${release.id}/changes/${item.type}/${item.id}`}
        />
      )}
    </details>
  );
}
