'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { useId, useState, useSyncExternalStore } from 'react';

import type { Present } from '../../content/saving/presence';
import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { GoneNotice } from './gone-notice';
import { LeftNotice } from './left-notice';
import { onTrouble, resume, troubleNow, type Trouble } from './connection';
import { noteUnpublished, useUnpublished } from './unpublished';
import type { Left } from './use-browser-copy';

/** Logs the person in again without leaving the page, so that what waits goes on. */
function LoginAgain() {
  const { user } = useAuth();
  const { config } = useConfig();
  const { t } = useTexts();
  const id = useId();
  const [password, setPassword] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const email = String(user?.email ?? '');

  const logIn = async () => {
    const response = await fetch(`${config.routes.api}/users/login`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    }).catch(() => null);
    setIsRefused(!response?.ok);
    if (response?.ok) resume();
  };
  return (
    <span className="civic-login-again">
      <label htmlFor={id}>{t('saving:login:password', { email })}</label>
      <input
        autoComplete="current-password"
        id={id}
        onChange={(event) => setPassword(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form around is the document's.
          event.preventDefault();
          void logIn();
        }}
        type="password"
        value={password}
      />
      <Button buttonStyle="secondary" margin={false} onClick={() => void logIn()} size="small" type="button">
        {t('saving:login:button')}
      </Button>
      {isRefused && <strong>{t('saving:login:refused')}</strong>}
    </span>
  );
}

const useTrouble = (): Trouble | null => useSyncExternalStore(onTrouble, troubleNow, () => null);

interface Props {
  others: readonly Present[];
  labelOf: (name: string) => string;
  left: Left | null;
  /** The fields about which a decision was put off, and how to take it. */
  undecided: { names: readonly string[]; decide: () => void } | null;
  listOf: (names: readonly string[]) => string;
}

/** Says, until the person hides it or presses again, why the last press of Publish published nothing. */
function UnpublishedNotice() {
  const document = useDocumentKey();
  const words = useUnpublished(document);
  const { t } = useTexts();
  if (words === null) return null;
  return (
    <p>
      {words}{' '}
      <button className="civic-link" onClick={() => noteUnpublished(document, null)} type="button">
        {t('saving:hide')}
      </button>
    </p>
  );
}

/** Says why saving waits and what the person may do, and offers what an earlier visit left unsaved. */
export function SavingNotice({ left, listOf, others, labelOf, undecided }: Props) {
  const trouble = useTrouble();
  const { t } = useTexts();
  const people = others.filter(({ isSelf }) => !isSelf);
  const own = others.find(({ isSelf }) => isSelf);
  const wordsOf = ({ name, field }: Present) =>
    field ? t('saving:others:at', { who: name, field: labelOf(field) }) : name;
  return (
    <div className="civic-saving-notice" role="status">
      <GoneNotice />
      <UnpublishedNotice />
      {trouble && (
        <p>
          {t(`saving:trouble:${trouble}`)} {trouble === 'session' && <LoginAgain />}
        </p>
      )}
      {people.length > 0 && (
        <p className="civic-saving-notice__others">
          {t('saving:others:here', { people: people.map(wordsOf).join('; ') })}
        </p>
      )}
      {own && (
        <p className="civic-saving-notice__others">
          {own.field ? t('saving:others:selfAt', { field: labelOf(own.field) }) : t('saving:others:self')}
        </p>
      )}
      {undecided && (
        <p>
          {t('saving:putOff:words', { fields: listOf(undecided.names) })}{' '}
          <button className="civic-link" onClick={undecided.decide} type="button">
            {t('saving:putOff:decide')}
          </button>
        </p>
      )}
      <LeftNotice left={left} listOf={listOf} />
    </div>
  );
}
