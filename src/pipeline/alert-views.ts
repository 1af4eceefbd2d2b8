import type { AlertItem, BatchView, Recipient } from '../domain/alert-view.ts';
import type { ClaimedDelivery } from '../store/deliveries.ts';
import { changesForView, type ChangeForView } from '../store/views.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import { importanceRank } from '../domain/event.ts';
import { coverageOf, coverageOfFeed } from './coverage.ts';
import { casePartsOf, foundSummary, linkedDockets, type LinkedDocketView } from './alert-case.ts';
import { createAnswerLinks } from './alert-answers.ts';
import { alertItem } from './alert-item.ts';
import { pathSegment, subscriptionLinks } from './links.ts';
import type { House } from './house.ts';
import { titleOfTarget } from './target-title.ts';
import { newCaseReach } from './watch-court.ts';

/** Loads what a batch says, once per distinct content: ten thousand subscribers of one change share a view. */
export function createViewLoader(house: House) {
  const views = new Map<string, Promise<BatchView>>();
  const addAnswerLinks = createAnswerLinks(house);
  return {
    async load(delivery: ClaimedDelivery): Promise<BatchView> {
      const key = contentKey(delivery);
      const loading = views.get(key) ?? loadView(house, delivery, key);
      views.set(key, loading);
      return addAnswerLinks(await loading, delivery);
    },
  };
}

function contentKey(delivery: ClaimedDelivery): string {
  const { target_kind, target_id, language, timezone, change_ids } = delivery;
  return [target_kind, target_id, language, timezone, change_ids.join(',')].join('|');
}

async function loadView(house: House, delivery: ClaimedDelivery, key: string): Promise<BatchView> {
  const { settings } = house;
  const changes = await changesForView(house.db.read, delivery.change_ids);
  const words = alertWordsFor(delivery.language);
  const parts = await casePartsOf(house, changes, words);
  const found = await linkedDockets(house, changes);
  const items = changes.map((change) => ({ ...alertItem(house, change, words), ...parts.get(change.id) }));
  for (const item of items) {
    const docket = found.find(({ changeId }) => changeId === item.changeId);
    if (docket) item.summary = foundSummary(docket, words);
  }
  inReadingOrder(items);
  return {
    contentKey: key,
    title: await titleOfTarget(house, { kind: delivery.target_kind, id: delivery.target_id }, words),
    titleUrl: targetUrl(settings.publicUrl, delivery.target_kind, delivery.target_id),
    items,
    coverage: await (delivery.target_kind === 'court'
      ? courtCoverage(house, delivery.target_id, { changes, words })
      : coverageLines(house, changes, { found, words })),
    timezone: delivery.timezone,
    language: delivery.language,
    publicUrl: settings.publicUrl,
    operator: { contact: settings.contact, postalAddress: settings.postalAddress },
  };
}

/** The most important first; what is equally so stands together by docket, in the order things happened. */
function inReadingOrder(items: AlertItem[]): void {
  const first = new Map<string, number>();
  for (const { threadKey, changeId } of items)
    first.set(threadKey, Math.min(changeId, first.get(threadKey) ?? changeId));
  const placeOf = ({ threadKey }: AlertItem) => first.get(threadKey) ?? 0;
  items.sort(
    (a, b) =>
      importanceRank(b.importance) - importanceRank(a.importance) ||
      placeOf(a) - placeOf(b) ||
      a.changeId - b.changeId,
  );
}

function targetUrl(publicUrl: string, kind: string, id: string): string | null {
  if (kind === 'matter') return `${publicUrl}/m/${encodeURIComponent(id)}`;
  if (kind === 'docket') return `${publicUrl}/d/${id.split(' ').map(pathSegment).join('/')}`;
  return kind === 'source' || kind === 'operator' ? `${publicUrl}/sources` : null;
}

async function coverageLines(
  house: House,
  changes: readonly ChangeForView[],
  { found, words }: { found: readonly LinkedDocketView[]; words: AlertWords },
): Promise<string[]> {
  const dockets = new Map(
    changes.flatMap(({ docket }): [number, Pick<NonNullable<typeof docket>, 'id' | 'court' | 'number'>][] =>
      docket ? [[docket.id, docket]] : [],
    ),
  );
  // A docket that was just found says at once whether anything reaches it.
  for (const docket of found) if (!dockets.has(docket.id)) dockets.set(docket.id, docket);
  const covered = await coverageOf(house, [...dockets.values()], words);
  return [...covered.values()].map(({ sentence, unseen }) => (unseen ? `${sentence} ${unseen}` : sentence));
}

/** New cases come from one feed: it is told once what it can show, however many there are. */
async function courtCoverage(
  house: House,
  court: string,
  { changes, words }: { changes: readonly ChangeForView[]; words: AlertWords },
): Promise<string[]> {
  const reach = await newCaseReach(house, { kind: 'court', id: court }, words);
  const docketId = changes.find(({ docket }) => docket)?.docket?.id;
  const feed = docketId === undefined ? null : await coverageOfFeed(house, { court, docketId }, words);
  return [[feed, reach].filter(Boolean).join(' ')];
}

/** What differs between the recipients of one content. */
export function recipientOf(house: House, delivery: ClaimedDelivery): Recipient {
  const since = delivery.subscribed_at.toISOString().slice(0, 10);
  return {
    deliveryId: delivery.id,
    address: delivery.address,
    messageId: delivery.message_id,
    settings: delivery.settings,
    since,
    ...subscriptionLinks(house.settings, delivery.subscription_id),
  };
}
