import type { AdminLanguage } from '@civic/content/admin-languages';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useMemo, useState } from 'react';

import { ofDocumentSchema } from '../releases/api/answers';
import { useAnswer } from '../releases/api/use-answer';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';
import { firstChoice, momentProblem, openAddress, type Subject } from './choice';
import { ColleagueForm } from './colleague-form';
import { momentsOf, type Moment } from './moments';
import { useMakeLink } from './use-make-link';
import { useMayLink } from './use-may-link';
import { WhenField } from './when-field';

/** The instants at which a document (`type/id`) changes, as saved last; empty for globals and for the site. */
function useMoments(document: string | null): Moment[] {
  const { config } = useConfig();
  const { savedDocumentData, data } = useDocumentInfo();
  const [now] = useState(() => Date.now());
  const isKnown = document !== null && !document.startsWith('globals/');
  const { value } = useAnswer(isKnown ? `${config.routes.api}/releases/of/${document}` : null, ofDocumentSchema);
  const saved = isKnown ? (savedDocumentData ?? data) : undefined;
  return useMemo(() => momentsOf(saved ?? {}, value?.upcoming ?? [], now), [saved, value, now]);
}

interface Props {
  subject: Subject;
  language: AdminLanguage;
}

/** The form that chooses a moment and opens the site there, for the user or for a colleague. */
export function AsOfPanel({ subject, language }: Props) {
  const { t } = useTexts();
  const { config } = useConfig();
  const timeZone = useSiteTimeZone();
  const mayLink = useMayLink();
  const moments = useMoments(subject.document);
  const [choice, setChoice] = useState(() => firstChoice(subject));
  const [problem, setProblem] = useState<ReturnType<typeof momentProblem>>(null);
  const { making, make } = useMakeLink(subject);
  if (timeZone === null) return <p>{t('siteTime:loading')}</p>;
  const isFit = () => {
    const found = momentProblem(choice, Date.now());
    setProblem(found);
    return found === null;
  };
  return (
    <div className="civic-schedule">
      <WhenField
        choice={choice}
        onChange={(change) => {
          setChoice({ ...choice, ...change });
          setProblem(null);
        }}
        language={language}
        timeZone={timeZone}
        moments={moments}
        hasDraft={subject.document !== null}
        problem={problem}
      />
      <div className="civic-actions">
        <a
          className="btn btn--style-primary btn--size-medium btn--no-margin civic-as-of__open"
          href={openAddress(config.routes.api, subject, choice)}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            if (!isFit()) event.preventDefault();
          }}
        >
          {t('asOf:open')} <span className="civic-visually-hidden">{t('asOf:newWindow')}</span>
        </a>
      </div>
      {mayLink && (
        <ColleagueForm
          making={making}
          onMake={(person, days) => {
            if (isFit()) void make(choice, person, days);
          }}
          timeZone={timeZone}
          language={language}
        />
      )}
    </div>
  );
}
