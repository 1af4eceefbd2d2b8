import type { DigestSectionView, Recipient } from '../domain/alert-view.ts';
import { courtDay } from '../domain/reconcile/index.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import type { ClaimedDelivery } from '../store/deliveries.ts';
import { digestSections, type DigestSection } from '../store/joined-digests.ts';
import type { House } from './house.ts';
import { digestStopUrl, subscriptionLinks } from './links.ts';
import { targetUrl, titleOfTarget } from './target-title.ts';

/**
 * The delivery with what each subscription contributes, where it is a joined digest. One that is left with a single
 * section (the others told all of theirs before) is an ordinary digest of that subscription.
 */
export async function readSections(
  house: Pick<House, 'db'>,
  delivery: ClaimedDelivery,
): Promise<ClaimedDelivery> {
  if (!delivery.joined) return delivery;
  const sections = await digestSections(house.db.read, delivery.batch_id);
  if (sections.length > 1) return { ...delivery, sections };
  const [only] = sections;
  if (!only) return delivery;
  return {
    ...delivery,
    subscription_id: only.subscriptionId,
    target_kind: only.targetKind,
    target_id: only.targetId,
    subscribed_at: only.subscribedAt,
  };
}

/** What the sections hold, so that two digests with equal sections are rendered once. */
export function sectionsKey(sections: readonly DigestSection[]): string {
  return sections
    .map(({ targetKind, targetId, changeIds }) => `${targetKind} ${targetId}:${changeIds.join()}`)
    .join('/');
}

export async function sectionViews(
  house: Pick<House, 'db' | 'courts' | 'settings'>,
  sections: readonly DigestSection[],
  words: AlertWords,
): Promise<DigestSectionView[]> {
  const views: DigestSectionView[] = [];
  for (const { targetKind: kind, targetId: id, changeIds } of sections)
    views.push({
      title: await titleOfTarget(house, { kind, id }, words),
      titleUrl: targetUrl(house.settings.publicUrl, kind, id),
      quiet: changeIds.length === 0,
    });
  return views;
}

/** The place of the section in which each change is told. */
export function sectionOfChanges(sections: readonly DigestSection[]): Map<number, number> {
  return new Map(sections.flatMap(({ changeIds }, place) => changeIds.map((id) => [id, place] as const)));
}

/** The day on a reader's calendar: all other times of a mail are the reader's, too. */
export function readersDay(at: Date, timezone: string): string {
  const instant = at.toISOString();
  return courtDay(instant, timezone) ?? instant.slice(0, 10);
}

/** Links of each section, and for the mail as a whole that which stops this digest with all its sections. */
export function digestLinks(
  { settings }: Pick<House, 'settings'>,
  delivery: ClaimedDelivery & { sections: DigestSection[] },
): Pick<Recipient, 'unsubscribeUrl' | 'sections'> {
  return {
    unsubscribeUrl: digestStopUrl(settings, delivery.subscription_id, delivery.mode),
    sections: delivery.sections.map(({ subscriptionId, subscribedAt }) => ({
      since: readersDay(subscribedAt, delivery.timezone),
      ...subscriptionLinks(settings, subscriptionId),
    })),
  };
}
