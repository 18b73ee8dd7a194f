import type { Field } from 'payload';

/** The field beside the form instead of in it. */
export const inSidebar = (field: Field) => ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field;
