import { useEffect } from 'react';

import { exitAt } from '../platform/upstream/admin-dom';
import { useTexts } from './translations/use-texts';

/** Asks before what was typed into a form that does not save itself is left behind: by a link, by a step in the browser, by closing the page. */
export function useUnsaved(isUnsaved: boolean): void {
  const { t } = useTexts();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    let isLeaving = false;
    const mayLeave = () => {
      isLeaving = isLeaving || window.confirm(t('saving:leave:lost'));
      return isLeaving;
    };
    const atPress = (event: MouseEvent) => {
      if (!exitAt(event) || mayLeave()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const atStep = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.destination.sameDocument || !event.cancelable) return;
      if (!mayLeave()) event.preventDefault();
    };
    const atClosing = (event: BeforeUnloadEvent) => {
      if (!isLeaving) event.preventDefault();
    };
    document.addEventListener('click', atPress, true);
    window.addEventListener('beforeunload', atClosing);
    // Some browsers do not have it yet; there, a step cannot be held.
    const navigation = 'navigation' in window ? window.navigation : null;
    navigation?.addEventListener('navigate', atStep);
    return () => {
      document.removeEventListener('click', atPress, true);
      window.removeEventListener('beforeunload', atClosing);
      navigation?.removeEventListener('navigate', atStep);
    };
  }, [isUnsaved, t]);
}
