import type { RejectReason } from '../../domain/observation.ts';

/** Bodies beyond this are refused: the largest court feed seen is 360 KB, a load test of 100,000 items 60 MB. */
export const LARGEST_BODY_BYTES = 256 * 1024 * 1024;
/** A field beyond this is set aside with its item; the longest seen is a caption of 400 characters. */
export const LONGEST_FIELD = 16_384;
/** Elements open at once; a feed needs four. */
export const DEEPEST_NESTING = 64;
/** How much of a rejected item is kept to recognise it by. */
export const REJECTED_RAW_LENGTH = 300;

/** The wire fields of an item, as the raw XML between the tags; null where the element is missing or empty. */
export interface RawItem {
  title: string | null;
  link: string | null;
  description: string | null;
  guid: string | null;
  pubDate: string | null;
}

/** The wire fields of the channel. */
export interface RawChannel {
  title: string | null;
  link: string | null;
  description: string | null;
  lastBuildDate: string | null;
  pubDate: string | null;
}

/** One link inside a description. */
export interface DescriptionLink {
  url: string | null;
  /** PACER document id, fourth digit as published; null for links that name none (`show_case_doc`). */
  documentId: string | null;
  /** Number in the link text; null for `doc`, `Document` and appellate texts that repeat the document id. */
  number: number | null;
  attachment: number | null;
}

export interface Description {
  label: string | null;
  links: DescriptionLink[];
  /** Bankruptcy courts put these before the label. */
  office: string | null;
  chapter: string | null;
  trustee: string | null;
}

/** An item understood: what it says about one entry of one docket. */
export interface ItemReading {
  docketNumber: string;
  caption: string | null;
  pacerCaseId: string | null;
  sequence: string | null;
  enteredAt: string | null;
  url: string | null;
  description: Description;
}

export type ItemResult = { ok: true; item: ItemReading } | { ok: false; reason: RejectReason; raw: string };
