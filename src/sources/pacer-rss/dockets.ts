import type { ObservedDocket, ObservedDocument, ObservedEntry } from '../../domain/observation.ts';
import type { DescriptionLink, ItemReading } from './schema.ts';

/** A docket being gathered. Most dockets of a feed have one or two entries, so Maps are made only for more. */
interface Draft {
  docket: ObservedDocket;
  /** Entries by the court's sequence, once there are many. */
  sequences: Map<string, ObservedEntry> | null;
  /** Entries without a sequence, by what tells them apart. */
  others: Map<string, ObservedEntry> | null;
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
    const known = item.sequence === null ? otherEntry(draft, item) : sequenced(draft, item.sequence);
    if (known) merge(known, item);
    else docket.entries.push(register(draft, item));
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
    const draft: Draft = { docket, sequences: null, others: null, trustees: null };
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

function sequenced(draft: Draft, sequence: string): ObservedEntry | undefined {
  const { entries } = draft.docket;
  if (entries.length <= FEW_ENTRIES) return entries.find((entry) => entry.sequence === sequence);
  draft.sequences ??= new Map(entries.map((entry) => [entry.sequence ?? '', entry]));
  return draft.sequences.get(sequence);
}

function otherEntry(draft: Draft, item: ItemReading): ObservedEntry | undefined {
  return draft.others?.get(identityOf(item));
}

function register(draft: Draft, item: ItemReading): ObservedEntry {
  const entry = newEntry(item);
  if (item.sequence !== null) draft.sequences?.set(item.sequence, entry);
  else (draft.others ??= new Map()).set(identityOf(item), entry);
  return entry;
}

/**
 * What makes two items of one docket one entry: the court's sequence (the same for all defendants of a criminal
 * case), and where it is missing, which is asked here, the number, else the document. E.D.N.Y. has no sequence and text orders have no number either: there
 * the second of entering tells entries apart, and several types of one second are one entry's labels.
 */
function identityOf(item: ItemReading): string {
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
    documents: firstDocuments(links),
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

/** Nearly every entry has one document; a list of exactly that length is a third of the size of one that grew. */
function firstDocuments(links: readonly DescriptionLink[]): ObservedDocument[] {
  const [first] = links;
  return links.length === 1 && first ? [documentOf(first)] : newDocuments([], links);
}

function newDocuments(
  known: readonly ObservedDocument[],
  links: readonly DescriptionLink[],
): ObservedDocument[] {
  const added: ObservedDocument[] = [];
  for (const link of links) {
    const { documentId: id, url } = link;
    const same = (other: ObservedDocument): boolean => (id === null ? other.url === url : other.id === id);
    if (!known.some(same) && !added.some(same)) added.push(documentOf(link));
  }
  return added;
}

/** PACER charges for its documents, so none is available to everyone. */
function documentOf({ documentId: id, number, attachment, url }: DescriptionLink): ObservedDocument {
  return { id, number, attachment, url, available: false };
}
