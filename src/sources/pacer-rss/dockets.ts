import type { ObservedDocket, ObservedDocument, ObservedEntry } from '../../domain/observation.ts';
import type { DescriptionLink, ItemReading } from './schema.ts';

/** A docket being gathered. Most dockets of a feed have one or two entries, so a Map is made only for more. */
interface Draft {
  docket: ObservedDocket;
  /** Identities of `docket.entries`, in the same order. */
  keys: string[];
  /** Position by identity, once there are many. */
  positions: Map<string, number> | null;
  trustees: string[] | null;
}

const FEW_ENTRIES = 12;
const MOST_TRUSTEES = 8;

/** Gathers items into dockets and entries: what PACER prints as several items may be one entry. */
export class DocketCollector {
  private readonly court: string | null;
  private readonly drafts = new Map<string, Draft>();

  constructor(court: string | null) {
    this.court = court;
  }

  add(item: ItemReading): void {
    const draft = this.draftOf(item);
    const { docket } = draft;
    const { chapter, office, trustee } = item.description;
    docket.caption ??= item.caption;
    docket.pacerCaseId ??= item.pacerCaseId;
    if (chapter !== null) docket.facts.chapter ??= chapter;
    if (office !== null) docket.facts.office ??= office;
    if (trustee !== null) addTrustee(draft, trustee);
    const key = identityOf(item);
    const known = docket.entries[positionOf(draft, key)];
    if (known) return merge(known, item);
    draft.positions?.set(key, draft.keys.length);
    draft.keys.push(key);
    docket.entries.push(newEntry(item));
  }

  /** In the order met. Two trustees of one case are both named, sorted, so that the feed's order is no news. */
  finish(): ObservedDocket[] {
    return Array.from(this.drafts.values(), ({ docket, trustees }) => {
      if (trustees) docket.facts.trustee = trustees.toSorted().join('; ');
      return docket;
    });
  }

  private draftOf(item: ItemReading): Draft {
    const known = this.drafts.get(item.docketNumber);
    if (known) return known;
    const { court } = this;
    const number = item.docketNumber;
    const docket: ObservedDocket = {
      court,
      number,
      caption: null,
      pacerCaseId: null,
      facts: {},
      entries: [],
    };
    const draft: Draft = { docket, keys: [], positions: null, trustees: null };
    this.drafts.set(number, draft);
    return draft;
  }
}

/** The number of distinct trustees is the court's; a hostile feed could name thousands, of which a few are kept. */
function addTrustee(draft: Draft, trustee: string): void {
  draft.trustees ??= [];
  if (draft.trustees.length < MOST_TRUSTEES && !draft.trustees.includes(trustee))
    draft.trustees.push(trustee);
}

/** -1 when the docket has no such entry yet. */
function positionOf(draft: Draft, key: string): number {
  if (draft.keys.length <= FEW_ENTRIES) return draft.keys.indexOf(key);
  draft.positions ??= new Map(draft.keys.map((other, position) => [other, position]));
  return draft.positions.get(key) ?? -1;
}

/**
 * What makes two items of one docket one entry: the court's sequence (the same for all defendants of a criminal
 * case), else the number, else the document. E.D.N.Y. has no sequence and text orders have no number either: there
 * the second of entering tells entries apart, and several types of one second are one entry's labels.
 */
function identityOf(item: ItemReading): string {
  if (item.sequence !== null) return item.sequence;
  const { links } = item.description;
  const numbered = links.find((link) => link.number !== null);
  if (numbered) return `number ${numbered.number}`;
  const document = links.find((link) => link.documentId !== null);
  return document ? `document ${document.documentId}` : `time ${item.enteredAt}`;
}

function newEntry(item: ItemReading): ObservedEntry {
  const { label, links } = item.description;
  return {
    sequence: item.sequence,
    number: links.find((link) => link.number !== null)?.number ?? null,
    filedOn: null,
    enteredAt: item.enteredAt,
    labels: label === null ? [] : [label],
    text: null,
    url: item.url,
    documents: links.length === 0 ? [] : newDocuments([], links),
  };
}

/** Whichever order the items come in, the entry has the earliest time and the lowest number that they give. */
function merge(entry: ObservedEntry, item: ItemReading): void {
  const { label, links } = item.description;
  if (label !== null && !entry.labels.includes(label)) entry.labels.push(label);
  for (const { number } of links) {
    if (number !== null && (entry.number === null || number < entry.number)) entry.number = number;
  }
  if (item.enteredAt !== null && (entry.enteredAt === null || item.enteredAt < entry.enteredAt)) {
    entry.enteredAt = item.enteredAt;
  }
  entry.url ??= item.url;
  entry.documents.push(...newDocuments(entry.documents, links));
}

function newDocuments(
  known: readonly ObservedDocument[],
  links: readonly DescriptionLink[],
): ObservedDocument[] {
  const added: ObservedDocument[] = [];
  for (const { documentId: id, number, attachment, url } of links) {
    const same = (other: ObservedDocument): boolean => (id === null ? other.url === url : other.id === id);
    if (known.some(same) || added.some(same)) continue;
    // PACER charges for its documents, so none is available to everyone.
    added.push({ id, number, attachment, url, available: false });
  }
  return added;
}
