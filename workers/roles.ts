/** What a process may do; `crier run --roles` picks among them. */
export const ROLES = ['schedule', 'poll', 'dispatch', 'deliver', 'web'] as const;
export type Role = (typeof ROLES)[number];
