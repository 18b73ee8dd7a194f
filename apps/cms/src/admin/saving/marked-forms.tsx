'use client';

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui';
import { useCallback, useMemo, type ReactNode } from 'react';

import { withMarks } from '../../platform/upstream/field-marks';
import { valuesOf } from '../form-values';
import { standing } from './marks';
import { openFormOf } from './open-forms';

type GetFormState = ReturnType<typeof useServerFunctions>['getFormState'];

/** Around the whole admin: what a form learns of its state from the server has the marks that stand at its fields. */
export function MarkedForms({ children }: { children: ReactNode }) {
  const functions = useServerFunctions();
  const { getFormState } = functions;
  const getMarked = useCallback<GetFormState>(
    async (options) => {
      const answer = await getFormState(options);
      const { collectionSlug, globalSlug, id, schemaPath } = options;
      const type = collectionSlug ?? globalSlug;
      // A block of a text and the like has a form of its own.
      const form = type !== undefined && schemaPath === type ? openFormOf(`${type}/${id ?? ''}`) : undefined;
      if (!form || form.marks.length === 0 || !('state' in answer) || !answer.state) return answer;
      return { ...answer, state: withMarks(answer.state, standing(form.marks, valuesOf(answer.state))) };
    },
    [getFormState],
  );
  const marked = useMemo(() => ({ ...functions, getFormState: getMarked }), [functions, getMarked]);
  return <ServerFunctionsContext value={marked}>{children}</ServerFunctionsContext>;
}
