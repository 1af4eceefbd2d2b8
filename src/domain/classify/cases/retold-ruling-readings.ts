import type { ReadingCase } from './reading.ts';

/** Whole entries: what another court did, told by an order that does something else, stays that go on, joined appeals. */
export const RETOLD_RULING_READINGS: readonly ReadingCase[] = [
  [
    'ca9',
    '25-2222',
    'ORDER FILED. The temporary stay of removal continues in effect pending further order of the court. [Entered: 07/03/2025 04:11 PM]',
    'order administrative_stay - major',
    '',
  ],
  [
    'ca1',
    '25-2222',
    'ORDER entered: The administrative stay shall remain in effect until the court rules on the motion for stay pending appeal. [25-2222]',
    'order administrative_stay - major',
    '',
  ],
  [
    'ca2',
    '25-777',
    'ORDER, the temporary stay of removal is continued pending further order, FILED. [25-777]',
    'order administrative_stay granted critical',
    '',
  ],
  [
    'ca9',
    '25-2222',
    "ORDER FILED. Petitioner's motion to extend time (DE 9) is granted. The temporary stay of removal remains in effect.",
    'order extension granted noise',
    'entries 9',
  ],
  [
    'ca5',
    '25-30444',
    'COURT ORDER denying Motion to stay pending appeal filed by Appellant Mr. John Doe [18-2] Judge: JR , Judge: AP [25-30444] (ABC)',
    'order stay denied critical',
    'entries 18',
  ],
  [
    'txsd',
    '4:25-cv-00339',
    'ORDER. The Fifth Circuit has vacated the judgment and remanded. The case is reinstated on the active docket. (Signed by Judge Jane Roe) Parties notified. (ab4)',
    'order other - routine',
    '',
  ],
  [
    'nysd',
    '1:25-cv-00010',
    "ORDER: On remand from the Second Circuit, which vacated the Court's dismissal, the parties shall submit a joint letter by 2/2/2026. SO ORDERED. (Signed by Judge Jane Roe on 1/2/2026) (ab)",
    'order other - routine',
    'deadline 2026-02-02',
  ],
  [
    'mad',
    '1:25-cv-10495',
    "Judge Jane Roe: ELECTRONIC ORDER entered. The First Circuit having vacated this court's preliminary injunction, the parties shall file a joint status report by 10/3/2025. (abc)",
    'order other - routine',
    'deadline 2025-10-03',
  ],
  [
    'cand',
    '3:25-cv-00339',
    'ORDER re mandate of the Ninth Circuit, which affirmed the preliminary injunction. Case Management Conference set for 3/3/2026 at 2:00 PM. Signed by Judge Jane Roe on 1/2/2026. (ab, COURT STAFF)',
    'order schedule set routine',
    'hearing 2026-03-03 14:00',
  ],
  [
    'nysd',
    '1:25-cv-00010',
    'ORDER: The Supreme Court stayed the injunction. The motion to enforce it is DENIED. SO ORDERED. (Signed by Judge Jane Roe on 1/2/2026) (ab)',
    'order other denied major',
    '',
  ],
  [
    'dcd',
    '1:25-cv-00339',
    'MINUTE ORDER. The mandate having issued vacating the 40 Preliminary Injunction, it is ORDERED that the preliminary injunction is DISSOLVED. Signed by Judge Jane Roe. (lcjr)',
    'order preliminary_injunction vacated critical',
    'entries 40',
  ],
  [
    'cand',
    '3:25-cv-00339',
    'ORDER of USCA as to 50 Notice of Appeal: The motion for stay pending appeal is granted. (ab, COURT STAFF)',
    'appeal_event stay granted critical',
    'entries 50',
  ],
  // A tag of several numbers is that of joined appeals: an entry of the other is one of this.
  [
    'ca4',
    '24-2160',
    'ORDER filed granting Motion to consolidate case [32] in 24-2160. Copies to all parties. [1001760090] [24-2160, 25-1229] ABC',
    'order consolidate granted major',
    'entries 32; consolidated 25-1229 @ca4',
  ],
];
