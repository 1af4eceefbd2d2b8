import type { ReadingCase } from './reading.ts';

/** Orders that are spoken of: what they did is not what this entry does. */
export const REVIEWED_ORDER_READINGS: readonly ReadingCase[] = [
  [
    'ca1',
    '25-1234',
    'JUDGMENT. The order of the district court staying the termination of parole is vacated.',
    'judgment stay vacated critical',
    '',
  ],
  [
    'ca4',
    '25-1234',
    'JUDGMENT. The order denying a preliminary injunction is affirmed.',
    'judgment preliminary_injunction affirmed critical',
    '',
  ],
  [
    'ca9',
    '25-1234',
    "OPINION filed (Ann Roe, Ben Poe and Cy Doe): We AFFIRM the district court's order granting a preliminary injunction.",
    'opinion preliminary_injunction affirmed critical',
    '',
  ],
  [
    'scotus',
    '24A999',
    'Application (24A999) for stay presented to Justice Roe and by her referred to the Court is granted. The April 15, 2025 order of the United States District Court for the District of Massachusetts granting a preliminary injunction, case No. 1:25-cv-10001, is stayed pending disposition of the appeal.',
    'order stay granted critical',
    'lower_court 1:25-cv-10001 @mad',
  ],
  [
    'ca1',
    '25-1234',
    "ORDER entered: The motion for a stay pending appeal is denied. The district court's order staying the termination of parole remains in effect.",
    'order stay denied critical',
    '',
  ],
  [
    'dcd',
    '1:25-cv-00001',
    'ORDER granting motion for preliminary injunction as to Ann Roe only; otherwise denying it.',
    'order preliminary_injunction granted_in_part critical',
    '',
  ],
  [
    'mad',
    '1:25-cv-00001',
    "ORDER: In light of the Supreme Court's order granting a stay, the parties shall file a status report.",
    'order other - routine',
    '',
  ],
  [
    'dcd',
    '1:25-cv-00001',
    "MINUTE ORDER: In view of the Circuit's decision granting the application for a stay, Roe shall file a notice.",
    'order other - routine',
    '',
  ],
  [
    'cadc',
    '25-5077',
    'PER CURIAM ORDER [2107777] filed that the emergency motion for stay pending appeal [2106666-2] be denied.',
    'order stay denied critical',
    '',
  ],
  [
    'cadc',
    '25-5077',
    "CLERK'S ORDER [2107778] filed that the motion for stay be granted.",
    'order stay granted critical',
    '',
  ],
];
