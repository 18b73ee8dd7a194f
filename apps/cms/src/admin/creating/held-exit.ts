import { exitAt } from '../../platform/upstream/admin-dom';

/** Leads where a press was to lead, from the page that has taken the place of the one on which it was made. */
function follow(exit: HTMLElement): void {
  if (exit.isConnected) return exit.click();
  if (exit instanceof HTMLAnchorElement) return window.location.assign(exit.href);
  const language = exit.querySelector<HTMLElement>('[data-locale]')?.dataset.locale;
  const address = new URL(window.location.href);
  if (language) address.searchParams.set('locale', language);
  window.location.assign(address);
}

/**
 * Holds the ways out of the page within the admin (a link, another language, a step in the browser) while `isHeld` says so, and tells of each
 * how to go it later. Some browsers do not let a step be held. Returns how to stop.
 */
export function holdExits(isHeld: () => boolean, tell: (exit: () => void) => void): () => void {
  const atPress = (event: MouseEvent) => {
    const exit = isHeld() ? exitAt(event) : null;
    if (!exit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(() => follow(exit));
  };
  const navigation = 'navigation' in window ? window.navigation : null;
  const atStep = (event: NavigateEvent) => {
    if (event.navigationType !== 'traverse' || !event.destination.sameDocument || !event.cancelable || !isHeld())
      return;
    event.preventDefault();
    const { key } = event.destination;
    tell(() => void navigation?.traverseTo(key));
  };
  document.addEventListener('click', atPress, true);
  navigation?.addEventListener('navigate', atStep);
  return () => {
    document.removeEventListener('click', atPress, true);
    navigation?.removeEventListener('navigate', atStep);
  };
}
