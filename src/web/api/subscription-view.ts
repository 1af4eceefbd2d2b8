import type { z } from '@hono/zod-openapi';
import type { House } from '../../pipeline/house.ts';
import { signSubscription, subscriptionLinks } from '../../pipeline/links.ts';
import type { SubscriptionRow } from '../../store/subscribers.ts';
import { targetTitle } from '../../store/views.ts';
import type { subscriptionSchema } from './subscription-schemas.ts';

/** A subscription for whoever may act on it. Addresses of channels hold secrets and are not given. */
export async function subscriptionView(
  { db, settings }: Pick<House, 'db' | 'settings'>,
  row: SubscriptionRow,
): Promise<z.infer<typeof subscriptionSchema>> {
  const { mode, at, weekday, quiet, pauseUntil, tellNothing } = row.preference;
  return {
    id: row.id,
    email: row.email,
    channel: row.channel,
    target: { kind: row.target_kind, id: row.target_id },
    title: await targetTitle(db.read, row.target_kind, row.target_id),
    state: row.state === 'active' ? 'active' : 'pending',
    filter: row.spec,
    delivery: {
      mode,
      at: at ?? null,
      weekday: weekday ?? null,
      quiet: quiet ? { from: quiet.from, to: quiet.to, holdsCritical: quiet.critical === 'waits' } : null,
      pauseUntil: pauseUntil ?? null,
      tellNothing: tellNothing ?? false,
    },
    timezone: row.timezone,
    createdAt: row.created_at.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    token: signSubscription(settings.linkKey, 'manage', row.id),
    manageUrl: subscriptionLinks(settings, row.id).manageUrl,
  };
}
