import { useId, type ReactNode } from 'react';

import { useModalDialog } from '../use-modal-dialog';

interface Props {
  heading: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel over the page, at its side or, on a phone, at its bottom. The browser keeps the focus inside, and Escape closes it. */
export function Sheet({ heading, closeLabel, onClose, children }: Props) {
  const id = useId();
  const ref = useModalDialog(onClose);
  return (
    <dialog ref={ref} className="civic-sheet" aria-labelledby={id}>
      <div className="civic-sheet__page">
        <header className="civic-sheet__header">
          <h2 id={id}>{heading}</h2>
          <button type="button" className="civic-sheet__close" aria-label={closeLabel} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
