import type { AdminText } from '@civic/content/admin-languages';
import { webAddress } from '@civic/content/web-address';
import type { FieldHook, TextField } from 'payload';

import { validateWebAddress } from '../../platform/words/validators';

/** Stores an address as the site will send it; an invalid one is left to the field's check. */
export const normaliseAddress: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? (webAddress(value) ?? value) : value;

/** The address of another website. */
export const webAddressField = (name: string, label: AdminText, description?: AdminText) =>
  ({
    name,
    type: 'text',
    label,
    admin: { placeholder: 'https://', ...(description ? { description } : {}) },
    hooks: { beforeValidate: [normaliseAddress] },
    validate: validateWebAddress,
  }) satisfies TextField;
