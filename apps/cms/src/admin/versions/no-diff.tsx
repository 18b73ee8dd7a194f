/** What no form shows says nothing to the people who compare versions either. */
export const NoDiff = () => null;
