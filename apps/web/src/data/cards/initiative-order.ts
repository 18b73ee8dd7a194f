import type { InitiativeStatus } from '@civic/content/views';

const rank: Record<InitiativeStatus, number> = { active: 0, upcoming: 1, completed: 2 };

interface Ordered {
  id: string;
  status: InitiativeStatus;
  period?: { start?: string | null } | null;
}

/** Active initiatives first, then upcoming, then completed; newest first within each group, those without a start last. */
export function byStatusThenStart(one: Ordered, other: Ordered): number {
  return (
    rank[one.status] - rank[other.status] ||
    (other.period?.start ?? '').localeCompare(one.period?.start ?? '') ||
    one.id.localeCompare(other.id)
  );
}
