import type { DefaultServerCellComponentProps } from 'payload';

import { stateNow } from './state-words';

/** The state of an announcement's latest version, in the list. */
export const StateCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const { state, words } = stateNow(rowData, i18n.language === 'en' ? 'en' : 'bg');
  return (
    <span className="civic-state" data-state={state}>
      {words}
    </span>
  );
};
