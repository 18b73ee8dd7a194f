import { useAllFormFields, useForm } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect, useState } from 'react';

import { same } from './same';

/** What the CMS refused at a field, and the value that it refused. */
interface Kept {
  value: unknown;
  message: string | undefined;
}

type KeptErrors = ReadonlyMap<string, Kept>;

const refused = (fields: FormState): KeptErrors =>
  new Map(
    Object.entries(fields).flatMap(([path, { errorMessage: message, valid, value }]) =>
      valid === false ? [[path, { value, message }] as const] : [],
    ),
  );

/**
 * Returns how to keep the marks that a refusal has just put on fields, each until the value of its field is another one. Payload checks the form
 * anew whenever it changes, and takes off what only the CMS can know, such as that a date has passed.
 */
export function useKeptErrors(): { keep: () => void } {
  const { dispatchFields, getFields } = useForm();
  const [fields] = useAllFormFields();
  const [kept, setKept] = useState<KeptErrors>(new Map());

  useEffect(() => {
    for (const [path, { value, message }] of kept) {
      const field = fields[path];
      if (!field || field.valid === false || !same(field.value, value)) continue;
      dispatchFields({ type: 'UPDATE', path, valid: false, ...(message !== undefined && { errorMessage: message }) });
    }
  }, [dispatchFields, fields, kept]);

  return { keep: () => setKept(refused(getFields())) };
}
