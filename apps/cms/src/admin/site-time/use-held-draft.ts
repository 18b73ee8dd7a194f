import { useState } from 'react';

import { followValue, holdValue, typeDraft, type DraftKind } from './held-draft';

interface Bound<Draft> {
  kind: DraftKind<Draft>;
  /** ISO 8601; null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** What is being typed beside the value that it stands for. */
export function useHeldDraft<Draft>({ kind, value, onChange }: Bound<Draft>) {
  const [held, setHeld] = useState(() => holdValue(kind, value));
  const followed = followValue(held, kind, value);
  if (followed !== held) setHeld(followed);

  const type = (changed: Partial<Draft>) => {
    const typed = typeDraft(followed, kind, { ...followed.draft, ...changed });
    setHeld(typed.held);
    onChange(typed.value);
  };
  return { draft: followed.draft, type };
}
