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
import { digestLinks, readersDay, sectionOfChanges, sectionsKey, sectionViews } from './digest-sections.ts';
import { subscriptionLinks } from './links.ts';
import { withLocalTimes } from './local-times.ts';
import type { House } from './house.ts';
import { targetUrl, titleOfTarget } from './target-title.ts';
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
  const { target_kind, target_id, language, timezone, change_ids, sections } = delivery;
  if (sections) return ['digest', delivery.mode, language, timezone, sectionsKey(sections)].join('|');
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
  // A program gets times in UTC, as everywhere in what it is sent.
  if (delivery.channel !== 'webhook') tellLocalTimes(items, changes, delivery.timezone);
  inReadingOrder(items);
  return {
    contentKey: key,
    ...(await headOf(house, delivery, { items, words })),
    coverage: [
      ...(await coverageLines(house, changes, { found, words })),
      ...(await courtCoverage(house, changes, words)),
    ],
    timezone: delivery.timezone,
    language: delivery.language,
    publicUrl: settings.publicUrl,
    operator: { contact: settings.contact, postalAddress: settings.postalAddress },
  };
}

function tellLocalTimes(items: AlertItem[], changes: readonly ChangeForView[], timezone: string): void {
  const ofSources = new Set(changes.filter(({ change }) => 'reason' in change).map(({ id }) => id));
  for (const item of items)
    if (item.quote && ofSources.has(item.changeId)) item.quote = withLocalTimes(item.quote, timezone);
}

/** What the mail is about, and its items in it. */
async function headOf(
  house: House,
  delivery: ClaimedDelivery,
  { items, words }: { items: AlertItem[]; words: AlertWords },
): Promise<Pick<BatchView, 'title' | 'titleUrl' | 'items' | 'sections'>> {
  const { target_kind: kind, target_id: id, sections: joined } = delivery;
  if (!joined)
    return {
      title: await titleOfTarget(house, { kind, id }, words),
      titleUrl: targetUrl(house.settings.publicUrl, kind, id),
      items,
    };
  const sections = await sectionViews(house, joined, words);
  const places = sectionOfChanges(joined);
  return {
    title: [...new Set(sections.map(({ title }) => title))].join('; '),
    titleUrl: null,
    items: items.map((item) => ({ ...item, section: places.get(item.changeId) ?? 0 })),
    sections,
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

async function coverageLines(
  house: House,
  changes: readonly ChangeForView[],
  { found, words }: { found: readonly LinkedDocketView[]; words: AlertWords },
): Promise<string[]> {
  const dockets = new Map(
    changes.flatMap(
      ({ docket, change }): [number, Pick<NonNullable<typeof docket>, 'id' | 'court' | 'number'>][] =>
        docket && change.type !== 'docket-opened' ? [[docket.id, docket]] : [],
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
  changes: readonly ChangeForView[],
  words: AlertWords,
): Promise<string[]> {
  const opened = changes.filter(({ change }) => change.type === 'docket-opened');
  const dockets = new Map(
    opened.flatMap(({ docket }) => (docket ? [[docket.court, docket.id] as const] : [])),
  );
  const lines: string[] = [];
  for (const [court, docketId] of dockets) {
    const reach = await newCaseReach(house, { kind: 'court', id: court }, words);
    const feed = await coverageOfFeed(house, { court, docketId }, words);
    lines.push([feed, reach].filter(Boolean).join(' '));
  }
  return lines;
}

/** What differs between the recipients of one content. */
export function recipientOf(house: House, delivery: ClaimedDelivery): Recipient {
  const { sections } = delivery;
  return {
    deliveryId: delivery.id,
    address: delivery.address,
    messageId: delivery.message_id,
    settings: delivery.settings,
    since: readersDay(delivery.subscribed_at, delivery.timezone),
    ...subscriptionLinks(house.settings, delivery.subscription_id),
    ...(sections && digestLinks(house, { ...delivery, sections })),
  };
}
