import { useDocumentInfo, useFormFields, useFormSubmitted } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import { faultyRows, type FaultyRow } from './faulty-rows';

/**
 * Opens the blocks, and the rows in them, in which a publication found an error: closed, they would hide where it is. Each is opened once: who
 * closes it again leaves it closed until there is another error.
 */
export function useOpenFaulty(path: string): void {
  const isSubmitted = useFormSubmitted();
  const found = useFormFields(([fields]) => (isSubmitted ? JSON.stringify(faultyRows(fields, path)) : '[]'));
  const fields = useFormFields(([all]) => all);
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields);
  const { setDocFieldPreferences } = useDocumentInfo();
  const opened = useRef(new Set<string>());
  const latest = useRef(fields);
  useEffect(() => {
    latest.current = fields;
  });
  useEffect(() => {
    if (!isSubmitted) opened.current.clear();
    const rows = JSON.parse(found) as FaultyRow[];
    const due = rows.filter(({ id }) => !opened.current.has(id));
    for (const list of new Set(due.map((row) => row.path))) {
      const ids = due.filter((row) => row.path === list).map(({ id }) => id);
      for (const id of ids) opened.current.add(id);
      const updatedRows = (latest.current[list]?.rows ?? []).map((row) =>
        ids.includes(row.id) ? { ...row, collapsed: false } : row,
      );
      dispatch({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
      // The server answers by these; without them it would close the row again.
      setDocFieldPreferences(list, { collapsed: updatedRows.flatMap(({ collapsed, id }) => (collapsed ? [id] : [])) });
    }
  }, [dispatch, found, isSubmitted, setDocFieldPreferences]);
}
