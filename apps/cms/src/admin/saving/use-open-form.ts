import { useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useState } from 'react';

import { useDocumentKey } from '../site-time/use-document-key';
import { valuesOf } from '../form-values';
import { keyOf, noteForm, type Base, type OpenForm } from './open-forms';
import { same, type Values } from './same';

const nameIn = (path: string) => path.split('.')[0] ?? path;

function firstBase(server: Values | undefined, state: FormState | undefined): Base | null {
  if (typeof server?.updatedAt !== 'string' || !state) return null;
  return { version: server.updatedAt, server, form: valuesOf(state) };
}

/** Returns how to show fields as the server has them; see `OpenForm`. */
function useTakeIn(): OpenForm['takeIn'] {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo();
  const { dispatchFields, getFields } = useForm();
  const { code: locale } = useLocale();
  const { getFormState } = useServerFunctions();
  return async (names, server, seen) => {
    const { state } = await getFormState({
      ...(id !== undefined && { id }),
      ...(collectionSlug && { collectionSlug }),
      ...(globalSlug && { globalSlug }),
      data: server,
      docPermissions: docPermissions ?? { fields: true },
      docPreferences: await getDocPreferences(),
      locale,
      operation: 'update',
      renderAllFields: true,
      schemaPath: collectionSlug ?? globalSlug ?? '',
      skipValidation: true,
    });
    if (!state) return [...names];
    const current = getFields();
    const values = valuesOf(current);
    const typed = names.filter((name) => !same(values[name], seen[name]) && !same(values[name], server[name]));
    const taken = new Set(names.filter((name) => !typed.includes(name)));
    const isTaken = ([path]: [string, unknown]) => taken.has(nameIn(path));
    const merged = [
      ...Object.entries(current).filter((entry) => !isTaken(entry)),
      ...Object.entries(state).filter(isTaken),
    ];
    dispatchFields({ type: 'REPLACE_STATE', optimize: false, sanitize: true, state: Object.fromEntries(merged) });
    return typed;
  };
}

/** A form that is being closed can show and ask nothing: what it holds remains, and what others wrote is a version. */
const closed: Pick<OpenForm, 'ask' | 'takeIn' | 'tell'> = {
  ask: async (conflicts) => new Map(conflicts.map((conflict) => [keyOf(conflict), 'mine'])),
  takeIn: async () => [],
  tell: () => undefined,
};

/** Notes the form of the document on the screen, so that its saves begin from the version that it shows. */
export function useOpenForm(others: Pick<OpenForm, 'ask' | 'saved' | 'tell' | 'words'>): {
  form: OpenForm;
  close: () => void;
} {
  const { initialData, initialState } = useDocumentInfo();
  const { getFields } = useForm();
  const document = useDocumentKey();
  const takeIn = useTakeIn();
  const [form] = useState<OpenForm>(() => ({
    base: null,
    readers: new Set(),
    shown: [],
    marks: [],
    names: () => [],
    takeIn,
    ...others,
  }));
  const names = () => [...new Set(Object.keys(getFields()).map(nameIn))];

  useEffect(() => {
    Object.assign(form, { names, takeIn, ...others });
  });
  useEffect(() => {
    Object.assign(form, { base: firstBase(initialData, initialState || undefined) });
    for (const reader of form.readers) reader();
  }, [form, initialData, initialState]);
  useEffect(() => noteForm(document, form), [document, form]);
  return { form, close: () => void Object.assign(form, closed) };
}
