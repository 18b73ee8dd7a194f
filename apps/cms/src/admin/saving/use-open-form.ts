import { useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useRef, useState } from 'react';

import { useDocumentKey } from '../site-time/use-document-key';
import { valuesOf } from '../form-values';
import { noteForm, undecided, type Base, type OpenForm } from './open-forms';
import { same, type Values } from './same';

const nameIn = (path: string) => path.split('.')[0] ?? path;

function baseOf(server: Values | undefined, state: FormState | undefined): Base | null {
  if (typeof server?.updatedAt !== 'string' || !state) return null;
  return { version: server.updatedAt, server, form: valuesOf(state) };
}

/** Returns how to learn the state of a form that holds the document. */
function useStateOf(): (server: Values) => Promise<FormState | undefined> {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { getFormState } = useServerFunctions();
  return async (server) => {
    const { state } = await getFormState({
      ...(id !== undefined && { id }),
      ...(collectionSlug && { collectionSlug }),
      ...(globalSlug && { globalSlug }),
      data: server,
      docPermissions: docPermissions ?? { fields: true },
      docPreferences: await getDocPreferences(),
      locale,
      operation: id === undefined ? 'create' : 'update',
      renderAllFields: true,
      schemaPath: collectionSlug ?? globalSlug ?? '',
      skipValidation: true,
    });
    return state;
  };
}

/** Returns how to show the whole document as the server has it; see `OpenForm`. */
function useShow(form: () => OpenForm): OpenForm['show'] {
  const { replaceState } = useForm();
  const stateOf = useStateOf();
  return async (server) => {
    const state = await stateOf(server);
    if (!state) return;
    const shown = form();
    Object.assign(shown, { base: baseOf(server, state), marks: [] });
    replaceState(state);
    shown.saved();
    for (const reader of shown.readers) reader();
  };
}

/** Returns how to show fields as the server has them; see `OpenForm`. */
export function useTakeIn(): OpenForm['takeIn'] {
  const { dispatchFields, getFields } = useForm();
  const stateOf = useStateOf();
  return async (names, server, seen) => {
    const state = await stateOf(server);
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

/** A form that is being closed can show and ask nothing. */
const closed: Pick<OpenForm, 'ask' | 'show' | 'takeIn' | 'tell'> = {
  ask: async (conflicts) => undecided(conflicts),
  show: async () => undefined,
  takeIn: async () => [],
  tell: () => undefined,
};

/** Notes the form of the document on the screen, so that its saves begin from the version that it shows. */
export function useOpenForm({ gaveWay, ...others }: Pick<OpenForm, 'ask' | 'gaveWay' | 'saved' | 'tell' | 'words'>): {
  form: OpenForm;
  close: () => void;
  reopen: () => void;
} {
  const { docConfig, initialData, initialState } = useDocumentInfo();
  const { getFields } = useForm();
  const document = useDocumentKey();
  const takeIn = useTakeIn();
  const versions = docConfig?.versions;
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts);
  const [form] = useState<OpenForm>(() => ({
    base: null,
    hasDrafts,
    readers: new Set(),
    shown: [],
    marks: [],
    names: () => [],
    takeIn,
    show: async () => undefined,
    gaveWay: () => undefined,
    ...others,
  }));
  const show = useShow(() => form);
  const names = () => [...new Set(Object.keys(getFields()).map(nameIn))];

  const isClosed = useRef(false);
  useEffect(() => {
    if (isClosed.current) return;
    // While the form is on the screen, the person chooses.
    Object.assign(form, { hasDrafts, names, show, takeIn, gaveWay: () => undefined, ...others });
  });
  useEffect(() => {
    Object.assign(form, { base: baseOf(initialData, initialState || undefined) });
    for (const reader of form.readers) reader();
  }, [form, initialData, initialState]);
  useEffect(() => noteForm(document, form), [document, form]);
  const close = () => {
    isClosed.current = true;
    Object.assign(form, closed, { gaveWay });
  };
  // It asks again from the next time on that it is drawn.
  const reopen = () => void (isClosed.current = false);
  return { form, close, reopen };
}
