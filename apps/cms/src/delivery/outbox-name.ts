/** The collection that holds the outbox. */
export const outbox = 'deliveries' as const;
