import type { SiteParts } from '../site.ts';

/** Named in src/queue, which the web does not know. */
const QUEUES = ['tick', 'poll', 'dispatch', 'deliver', 'sweep', 'maintain'];
export const STATES = ['active', 'waiting', 'delayed', 'failed'] as const;

export interface QueueCounts {
  name: string;
  counts: Record<string, number>;
}

/** Jobs by state per queue; null where this process has no queue or cannot reach it. */
export async function queueCounts({ backend, house }: SiteParts): Promise<QueueCounts[] | null> {
  if (!backend?.queue) return null;
  try {
    return await Promise.all(
      QUEUES.map(async (name) => ({
        name,
        counts: (await backend.queue?.(name).getJobCounts(...STATES)) ?? {},
      })),
    );
  } catch (err) {
    house.log.warn({ err }, 'the queue could not be looked at');
    return null;
  }
}
