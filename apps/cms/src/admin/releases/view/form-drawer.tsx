'use client';

import { Button, Drawer } from '@payloadcms/ui';
import type { FormEvent, ReactNode } from 'react';

import { Notice } from '../notice';
import { useDialogLabel } from '../use-dialog-label';

interface Props {
  slug: string;
  heading: string;
  hint?: string;
  submitLabel: string;
  /** The reason why the last attempt failed. */
  error: string | null;
  isBusy: boolean;
  onSubmit: () => void;
  children?: ReactNode;
}

/** A drawer with one form and one button. */
export function FormDrawer({ slug, heading, hint, submitLabel, error, isBusy, onSubmit, children }: Props) {
  const label = useDialogLabel(heading);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!isBusy) onSubmit();
  };
  return (
    <Drawer className="civic-drawer" slug={slug} title={heading}>
      <form aria-busy={isBusy} className="civic-schedule" noValidate onSubmit={submit} ref={label}>
        {hint && <p className="civic-schedule__hint">{hint}</p>}
        {children}
        {error && <Notice tone="error">{error}</Notice>}
        <div className="civic-schedule__actions">
          <Button disabled={isBusy} margin={false} type="submit">
            {submitLabel}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
