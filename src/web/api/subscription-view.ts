import type { z } from '@hono/zod-openapi';
import type { House } from '../../pipeline/house.ts';
import { signSubscription, subscriptionLinks } from '../../pipeline/links.ts';
import { titleOfTarget } from '../../pipeline/target-title.ts';
import { newCaseReach } from '../../pipeline/watch-court.ts';
import type { SubscriptionRow } from '../../store/subscribers.ts';
import type { subscriptionSchema } from './subscription-schemas.ts';

/** A subscription for whoever may act on it. Addresses of channels hold secrets and are not given. */
export async function subscriptionView(
  house: Pick<House, 'db' | 'settings' | 'courts'>,
  row: SubscriptionRow,
): Promise<z.infer<typeof subscriptionSchema>> {
  const { settings } = house;
  const target = { kind: row.target_kind, id: row.target_id };
  const { mode, at, weekday, quiet, pauseUntil, tellNothing } = row.preference;
  return {
    id: row.id,
    email: row.email,
    channel: row.channel,
    target,
    title: await titleOfTarget(house, target),
    coverage: await newCaseReach(house, target),
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
