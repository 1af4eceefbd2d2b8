import * as bystanders from './bystanders.ts';
import * as chnv from './chnv.ts';
import * as ssa from './ssa.ts';
import type { Step } from './step.ts';
import { addProceeding } from './world.ts';

/** June: the agencies act on the rulings, and a page is edited without a word. */
export const AFTERMATH: readonly Step[] = [
  {
    title: 'The other ruling',
    happened: 'The Supreme Court grants the stay in the Social Security case as well.',
    answer:
      'The newsroom does not follow this matter and gets nothing. A long caption is shortened as the press does it.',
    change: (world) => addProceeding(world, '24A1063', ssa.STAY_GRANTED),
    moments: ['2025-06-06T20:15:00Z'],
    mails: [{ to: 'advocates', subject: 'Stay granted - SSA v. AFSCME, 24A1063 (U.S.)' }],
  },
  {
    title: 'The agency on the same timeline',
    happened: 'The Social Security Administration comments on the order in a release.',
    answer: 'Court and agency belong to one matter, so the release reaches the same people.',
    change: (world) => world.ssa.unshift(ssa.STATEMENT),
    moments: ['2025-06-06T22:00:00Z'],
    mails: [
      { to: 'advocates', subject: "SSA press releases: Statement on the Supreme Court's Order of June 6" },
    ],
  },
  {
    title: 'A press release',
    happened: 'The Department of Homeland Security announces that it sends out notices of termination.',
    answer:
      'The list shows a new title; the article behind it is fetched before anybody is told, so that the mail has its words.',
    change: (world) => world.dhs.unshift(chnv.NOTICES_SENT),
    moments: ['2025-06-12T16:00:00Z'],
    mails: [
      {
        to: 'newsroom',
        subject: 'DHS press releases: DHS Issues Notices of Termination for the CHNV Parole Program',
      },
      {
        to: 'advocates',
        subject: 'DHS press releases: DHS Issues Notices of Termination for the CHNV Parole Program',
      },
    ],
  },
  {
    title: 'The press release is edited (staged for this demonstration)',
    happened:
      'Overnight a figure on the page is replaced and a sentence added, without any mark that says so.',
    answer: 'Both versions are kept with their bytes, and the difference is shown word by word.',
    change: (world) => {
      world.dhs = world.dhs.map((one) => (one.path === chnv.NOTICES_EDITED.path ? chnv.NOTICES_EDITED : one));
      world.ca4.push(bystanders.FRIDAY_ORDER);
    },
    moments: ['2025-06-13T14:00:00Z'],
    mails: [
      {
        to: 'newsroom',
        subject:
          'Edited (figure changed): DHS Issues Notices of Termination for the CHNV Parole Program - DHS press releases',
      },
      {
        to: 'advocates',
        subject:
          'Edited (figure changed): DHS Issues Notices of Termination for the CHNV Parole Program - DHS press releases',
      },
    ],
  },
  {
    title: 'A gap (staged for this demonstration)',
    happened:
      'This computer sleeps over a weekend. On Monday the feed of the Fourth Circuit begins later than it ended on Friday.',
    answer:
      'What the feed showed in between was seen by nobody here. The followers of that court and the operator are told which time is missing, instead of being left to believe that nothing happened.',
    change: (world) => (world.ca4 = [bystanders.MONDAY_ORDER]),
    moments: ['2025-06-16T16:00:00Z'],
    mails: [
      {
        to: 'advocates',
        subject: 'Coverage gap - U.S. Court of Appeals for the Fourth Circuit, docket feed',
      },
      { to: 'operator', subject: 'Coverage gap - U.S. Court of Appeals for the Fourth Circuit, docket feed' },
    ],
  },
];
