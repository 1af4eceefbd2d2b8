/** The parts of an Atom entry that are read. An empty string is a part that is not there. */
export interface AtomEntry {
  title: string;
  published: string;
  summary: string;
  /** Address of the entry on the docket's page. */
  link: string;
  /** Address of the document, CourtListener's copy or PACER's. */
  enclosure: string;
}

export interface AtomFeed {
  title: string;
  /** The feed's own address. */
  self: string;
  entries: AtomEntry[];
  /** True when the feed ends before `</feed>`; its last entry may then be cut and is left out. */
  truncated: boolean;
}

/** Titles as CourtListener writes them. */
export const FEED_TITLE = /^Docket updates for (.+)$/s;
export const ENTRY_TITLE = /^(?:Entry #(\d{1,15})|Minute entry from (\S{1,30})) in (.+)$/s;
