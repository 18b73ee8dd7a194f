import type { ServerProps } from 'payload';

import { translatorOf } from '../../platform/words/admin-texts';

/** The panel beside the login form. */
export const Welcome = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  const t = translatorOf(i18n);
  return (
    <>
      <aside className="civic-welcome">
        <CityPlan />
        <div className="civic-welcome__words">
          <p className="civic-welcome__promise">{t('login:promise')}</p>
          <p>{t('login:explanation')}</p>
        </div>
      </aside>
      <h1 className="civic-welcome__heading">{t('login:heading')}</h1>
    </>
  );
};

/** Ring roads and boulevards, drawn as any city could have them. */
const CityPlan = () => (
  <svg
    className="civic-plan"
    viewBox="0 0 600 800"
    preserveAspectRatio="xMidYMid slice"
    role="presentation"
    focusable="false"
  >
    <g className="civic-plan__streets">
      <path d="M-20 520 210 450 640 250M120 -20 240 330 300 820M-20 180 640 560M420 -20 330 330 60 820M640 700 210 450" />
      <circle cx="290" cy="390" r="120" />
      <circle cx="290" cy="390" r="230" />
      <circle cx="290" cy="390" r="370" />
    </g>
    <g className="civic-plan__places">
      <circle cx="290" cy="390" r="14" />
      <circle cx="176" cy="317" r="7" />
      <circle cx="398" cy="362" r="7" />
      <circle cx="212" cy="606" r="7" />
      <circle cx="507" cy="480" r="7" />
    </g>
  </svg>
);
