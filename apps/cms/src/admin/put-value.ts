/** What a form has to be told to put a value into a field: an editor of rich text shows another value only when its first one changes. */
export const putValue = (path: string, value: unknown) =>
  ({
    type: 'UPDATE',
    path,
    value,
    ...(typeof value === 'object' && { initialValue: value }),
  }) as const;
