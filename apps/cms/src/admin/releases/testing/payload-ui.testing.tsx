import type { AdminLanguage } from '@civic/content/admin-languages';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';

import { translationIn } from '../../translations/translation.testing';

/** The state of the page around a component, as set by a test. */
export const page = {
  language: 'en' as AdminLanguage,
  role: 'publisher',
  document: {} as Record<string, unknown>,
  isModified: false,
};

/** The list around a component. */
export const list = { query: {} as object, isInDrawer: false };

export const spies = {
  submit: jest.fn(),
  dispatchFields: jest.fn(),
  reset: jest.fn(),
  push: jest.fn(),
  select: jest.fn(),
  toast: { success: jest.fn(), error: jest.fn(), info: jest.fn() },
};

let openSlugs: readonly string[] = [];
const listeners = new Set<() => void>();
const setOpen = (slugs: readonly string[]) => {
  openSlugs = slugs;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Back to a publisher who looks at an unmodified city in English. */
export function resetPage(): void {
  Object.assign(page, { language: 'en', role: 'publisher', isModified: false });
  page.document = {
    collectionSlug: 'cities',
    id: 'c1',
    data: { updatedAt: '1' },
    docPermissions: { update: true },
    hasPublishedDoc: false,
    hasPublishPermission: true,
    setHasPublishedDoc: () => undefined,
    unpublishedVersionCount: 0,
    getDocPreferences: async () => ({}),
    incrementVersionCount: () => undefined,
    setMostRecentVersionIsAutosaved: () => undefined,
    setUnpublishedVersionCount: () => undefined,
  };
  Object.assign(list, { query: {}, isInDrawer: false });
  openSlugs = [];
  for (const spy of [spies.submit, spies.dispatchFields, spies.reset, spies.push, spies.select]) spy.mockReset();
  spies.toast.success.mockReset();
  spies.toast.info.mockReset();
  spies.toast.error.mockReset();
  spies.submit.mockResolvedValue({ res: { ok: true, status: 200 } });
}

interface ButtonProps {
  children: ReactNode;
  disabled?: boolean;
  id?: string;
  onClick?: () => void;
  type?: 'button' | 'submit';
}

export const Button = ({ children, disabled, id, onClick, type = 'button' }: ButtonProps) => (
  <button disabled={disabled} id={id} onClick={onClick} type={type}>
    {children}
  </button>
);

export const Link = ({ children, href }: { children: ReactNode; href: string }) => <a href={href}>{children}</a>;

interface CellProps {
  cellData?: string | null;
  collectionSlug?: string;
  onClick?: (cell: object) => void;
  rowData?: object;
}

/** Payload's cell of a list, as far as a test needs it. */
export const DefaultCell = ({ cellData, collectionSlug, onClick, rowData }: CellProps) =>
  onClick ? (
    <button onClick={() => onClick({ cellData, collectionSlug, rowData })} type="button">
      {cellData}
    </button>
  ) : (
    <a href="#row">{cellData || 'no value'}</a>
  );

export const Gutter = ({ children }: { children: ReactNode }) => <main>{children}</main>;

export const SetStepNav = () => null;

export function useModal() {
  const open = useSyncExternalStore(subscribe, () => openSlugs);
  const openModal = (slug: string) => setOpen([...openSlugs, slug]);
  const closeModal = (slug: string) => setOpen(openSlugs.filter((other) => other !== slug));
  return { openModal, closeModal, toggleModal: openModal, isModalOpen: (slug: string) => open.includes(slug) };
}

interface DrawerProps {
  children: ReactNode;
  slug: string;
  title: string;
}

export function Drawer({ children, slug, title }: DrawerProps) {
  const { isModalOpen } = useModal();
  if (!isModalOpen(slug)) return null;
  return (
    <dialog aria-label={slug} open>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}

interface ConfirmationProps {
  body: ReactNode;
  confirmLabel: string;
  heading: string;
  modalSlug: string;
  onConfirm: () => Promise<void>;
}

export function ConfirmationModal({ body, confirmLabel, heading, modalSlug, onConfirm }: ConfirmationProps) {
  const { closeModal, isModalOpen } = useModal();
  if (!isModalOpen(modalSlug)) return null;
  const confirm = async () => {
    await onConfirm();
    closeModal(modalSlug);
  };
  return (
    <dialog aria-label={heading} open>
      {body}
      <button onClick={() => void confirm()} type="button">
        {confirmLabel}
      </button>
    </dialog>
  );
}

let pick: (picked: { collectionSlug: string; doc: { id: string } }) => void = () => undefined;

/** Chooses a document in the list drawer that is on the page. */
export const pickDocument = (collectionSlug: string, id: string) => pick({ collectionSlug, doc: { id } });

const ListDrawer = ({ onSelect }: { onSelect: typeof pick }) => {
  pick = onSelect;
  return null;
};

export const useListDrawer = () => [
  ListDrawer,
  () => null,
  { openDrawer: () => undefined, closeDrawer: () => undefined },
];

const config = {
  config: { routes: { admin: '/admin', api: '/api' } },
  getEntityConfig: () => ({ fields: [], labels: {} }),
};
const form = {
  dispatchFields: spies.dispatchFields,
  getField: () => ({}),
  getFields: () => ({}),
  reset: spies.reset,
  setModified: () => undefined,
  setSubmitted: () => undefined,
  submit: spies.submit,
};

/** Payload's way to hear a combination of keys, as far as a test needs it. */
export function useHotkey({ keyCodes }: { keyCodes: string[] }, act: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey && keyCodes.includes(event.key)) act(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

export const toast = spies.toast;
const allFields = [{}, spies.dispatchFields] as const;
export const useAllFormFields = () => allFields;
export const useAuth = () => ({ user: { id: 'u1', role: page.role } });
export const useConfig = () => config;
export const useDocumentInfo = () => page.document;
export const useDocumentTitle = () => ({ title: 'Sofia' });
export const useDrawerSlug = (slug: string) => slug;
export const useForm = () => form;
export const useFormBackgroundProcessing = () => false;
export const useFormProcessing = () => false;
export const useFormSubmitted = () => true;
export const useFormModified = () => page.isModified;
export const useEditDepth = () => 1;
export const useFormInitializing = () => false;
export const useListDrawerContext = () => ({ isInDrawer: list.isInDrawer, onSelect: spies.select });
export const useListQuery = () => ({ collectionSlug: 'cities', query: list.query });
export const useLocale = () => ({ code: 'bg' });
export const useRouteTransition = () => ({ startRouteTransition: (act: () => void) => act() });
export const useServerFunctions = () => ({ getFormState: async () => ({}) });
export const useTranslation = () => translationIn(page.language);
