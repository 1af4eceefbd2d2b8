/** Where our reading of a real feed and a peer's differ, and which known habit of the peer's explains it. */

export interface Pair {
  /** `url` and `links` are compared with the bytes of the feed, of which the peer keeps no address. */
  field: 'labels' | 'document' | 'number' | 'sequence' | 'caption' | 'case' | 'time' | 'url' | 'links';
  ours: string | null;
  peers: string | null;
  /** Of courts of appeals, whose documents have long ids and often no number. */
  appellate: boolean;
  /** A criminal case, of which every defendant has a case and addresses of his own at the court. */
  criminal: boolean;
  /** Labels of the entry as we keep them. */
  labels: readonly string[];
}

interface Habit {
  field: Pair['field'];
  /** Said of the peer; the source is the section on feeds of the facts we work by. */
  why: string;
  fits: (pair: Pair) => boolean;
}

const HABITS: readonly Habit[] = [
  {
    field: 'labels',
    why: 'joins the labels of one entry with " AND " in alphabetical order',
    fits: ({ labels, peers }) =>
      labels.length > 1 && bare(labels.toSorted().join(' AND ')) === bare(peers ?? ''),
  },
  {
    field: 'labels',
    why: 'cuts a label that holds "AND" where it joins labels, and sorts the pieces',
    fits: ({ ours, peers }) => /and/i.test(ours ?? '') && sameLetters(ours ?? '', peers ?? ''),
  },
  {
    field: 'labels',
    why: 'repeats a label as often as the feed repeats the item',
    fits: ({ labels, peers }) => {
      const pieces = (peers ?? '').split(' AND ');
      return (
        pieces.length > new Set(pieces).size &&
        bare([...new Set(pieces)].join()) === bare(labels.toSorted().join())
      );
    },
  },
  {
    field: 'labels',
    why: 'keeps white space around a label',
    fits: ({ ours, peers }) => ours === peers?.trim(),
  },
  {
    field: 'labels',
    why: 'leaves character references as they are ("&#039;")',
    fits: ({ ours, peers }) => bare(ours ?? '') === bare(decoded(peers ?? '')),
  },
  {
    field: 'document',
    why: 'zeroes the fourth digit of a document id',
    fits: ({ ours, peers }) => ours !== null && `${ours.slice(0, 3)}0${ours.slice(4)}` === peers,
  },
  {
    field: 'number',
    why: 'gives an appellate entry without a number the id of its document',
    fits: ({ ours, peers, appellate }) => appellate && ours === null && (peers ?? '').length > 6,
  },
  {
    field: 'sequence',
    why: 'reads no sequence of an entry without a document, nor of any appeal',
    fits: ({ peers }) => peers === null,
  },
  {
    field: 'caption',
    why: 'drops "et al"',
    fits: ({ ours, peers }) => bare(withoutOthers(ours ?? '')) === bare(withoutOthers(peers ?? '')),
  },
  {
    field: 'caption',
    why: 'shortens the United States, and drops "et al"',
    fits: ({ ours, peers }) => bare(shortened(ours ?? '')) === bare(shortened(peers ?? '')),
  },
  {
    field: 'caption',
    why: 'writes "Unknown Case Title" where the court wrote none',
    fits: ({ ours, peers }) => ours === null && peers === 'Unknown Case Title',
  },
  {
    field: 'case',
    why: 'keeps one docket for each defendant; we keep one, under the case of the first',
    fits: ({ criminal, peers }) => criminal && /^\d+$/.test(peers ?? ''),
  },
  {
    field: 'url',
    why: 'has an address for each defendant, of which we keep the first',
    fits: ({ criminal, ours, peers }) => criminal && (peers ?? '').split(' ').includes(ours ?? ''),
  },
  {
    field: 'links',
    why: 'has an address of each document for each defendant, of which we keep the first',
    fits: ({ criminal, ours, peers }) => criminal && isOneOfEach(ours ?? '', peers ?? ''),
  },
];

/** One of the addresses of every document, and no other. */
function isOneOfEach(ours: string, all: string): boolean {
  const documentOf = (address: string) => address.replace(/\?.*/, '');
  const documents = new Set(all.split(' ').map(documentOf));
  const kept = ours.split(' ');
  const isSame = documents.symmetricDifference(new Set(kept.map(documentOf))).size === 0;
  return isSame && kept.every((address) => all.split(' ').includes(address));
}

/** The habit that explains a difference, or null. */
export function explain(pair: Pair): string | null {
  return HABITS.find((habit) => habit.field === pair.field && habit.fits(pair))?.why ?? null;
}

function bare(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

function decoded(text: string): string {
  return text.replace(/&(?:amp;)?#0*39;/g, "'").replaceAll('&amp;', '&');
}

/** The same letters in another order, apart from the "AND" that joins or was cut. */
function sameLetters(a: string, b: string): boolean {
  const letters = (text: string) => bare(decoded(text).replace(/and/gi, '')).split('').toSorted().join('');
  return letters(a) === letters(b);
}

function withoutOthers(caption: string): string {
  return decoded(caption).replace(/,? et al\b\.?/gi, '');
}

function shortened(caption: string): string {
  return withoutOthers(caption).replace(
    /(?<=^|v\. )(?:(?:The )?United States of America|USA?|United States)(?= v\.|$)/g,
    'United States',
  );
}
