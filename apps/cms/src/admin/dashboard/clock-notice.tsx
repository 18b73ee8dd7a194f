import { clockTolerance } from '@civic/content/clock';

import { machineOffset } from '../../platform/clock';
import { siteClockOffsets } from '../../platform/http/site-clocks';
import type { Translate } from '../../platform/words/admin-texts';

type Machine = 'cms' | 'site';

/** A clock that is wrong, and by how much the product's is ahead of it, ms. */
export interface WrongClock {
  machine: Machine;
  offset: number;
}

const isWrong = ({ offset }: WrongClock) => Math.abs(offset) > clockTolerance;

/** The clocks that an administrator should set. */
export const wrongClocks = (): WrongClock[] =>
  [
    { machine: 'cms' as const, offset: machineOffset() },
    ...siteClockOffsets().map((offset) => ({ machine: 'site' as const, offset })),
  ].filter(isWrong);

/** Says which clocks are wrong, to those who can have them set. */
export const ClockNotice = ({ clocks, t }: { clocks: WrongClock[]; t: Translate }) => (
  <section aria-labelledby="civic-clocks" className="civic-trouble">
    <h2 id="civic-clocks">{t('dashboardPage:clocks:heading')}</h2>
    <ul className="civic-rows">
      {clocks.map(({ machine, offset }, index) => {
        const seconds = Math.max(2, Math.round(Math.abs(offset) / 1000));
        return (
          <li key={index}>{t(`dashboardPage:clocks:${machine}${offset > 0 ? 'Behind' : 'Ahead'}`, { seconds })}</li>
        );
      })}
    </ul>
    <p>{t('dashboardPage:clocks:advice')}</p>
  </section>
);
