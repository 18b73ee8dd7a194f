'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

import { useTexts } from '../translations/use-texts';
import { SearchDialog } from './search-dialog';

/** The keys of the shortcut as they are printed on this keyboard. */
const keysHere = () => (/Mac|iPhone|iPad/u.test(navigator.userAgent) ? '⌘K' : 'Ctrl+K');

const isInText = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[contenteditable=true]') !== null;

const never = () => () => undefined;

/** Opens the search over everything, by a press or by Ctrl+K (⌘K), whatever alphabet the keyboard writes. */
export function SearchButton() {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const keys = useSyncExternalStore(never, keysHere, () => 'Ctrl+K');

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isShortcut = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      // In a text it makes a link, as in every editor.
      if (!isShortcut || event.defaultPrevented || isInText(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="civic-search-button"
        onClick={() => setOpen(true)}
        title={t('search:shortcut', { keys })}
        type="button"
      >
        <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
          <circle cx="7" cy="7" fill="none" r="4.5" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.5 10.5 3.5 3.5" fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="1.5" />
        </svg>
        <span className="civic-search-button__label">{t('search:button')}</span>
        <kbd aria-hidden="true">{keys}</kbd>
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
