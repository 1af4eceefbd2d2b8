import * as bystanders from './bystanders.ts';
import * as chnv from './chnv.ts';
import * as ssa from './ssa.ts';
import type { Step } from './step.ts';
import { addProceeding, replaceLastProceeding } from './world.ts';

/** The whole story in order, in the words of the terminal. Nothing in it is told unless `mails` says so. */
export const STORY: readonly Step[] = [
  {
    title: 'First sight',
    happened:
      'Court Crier begins to follow two matters: the end of CHNV parole, and access to Social Security data. Feeds and pages already hold entries and releases; the Supreme Court has no docket in either matter yet.',
    answer:
      'What is there already is recorded and told to nobody. A Supreme Court page that answers 404 counts as a docket that does not exist yet, not as a fault.',
    change: (world) => {
      world.mad.push(...bystanders.OTHER_DISTRICT_CASES, chnv.LEAVE_TO_APPEAR);
      world.ca4.push(...bystanders.OTHER_APPEALS);
      world.dhs.push(chnv.REAL_ID);
      world.ssa.push(ssa.RETROACTIVE_PAYMENTS);
    },
    moments: ['2025-03-24T14:00:00Z', '2025-03-24T15:30:00Z'],
    mails: [],
  },
  {
    title: 'Nothing new',
    happened:
      'Nothing. Both courts rebuild their feeds with a new time stamp; the agencies leave their pages alone.',
    answer:
      'Agencies are asked whether anything changed and answer 304 Not Modified. Court feeds know no such answer, so their bytes are compared without the stamp. Neither costs a reading, and nobody hears of it.',
    change: () => undefined,
    moments: ['2025-03-24T17:00:00Z'],
    mails: [],
  },
  {
    title: 'A notice in the Federal Register',
    happened:
      'The Department of Homeland Security publishes 90 FR 13611, which ends the parole programs for people from Cuba, Haiti, Nicaragua and Venezuela (CHNV).',
    answer:
      'The notice holds words that belong to the CHNV matter, so everybody who follows that matter gets it, in its own words.',
    change: (world) => world.register.unshift(chnv.NOTICE_OF_TERMINATION),
    moments: ['2025-03-25T13:00:00Z'],
    mails: [
      {
        to: 'newsroom',
        subject:
          'Federal Register, DHS documents: Termination of Parole Processes for Cubans, Haitians, Nicaraguans, and Venezuelans',
      },
      {
        to: 'advocates',
        subject:
          'Federal Register, DHS documents: Termination of Parole Processes for Cubans, Haitians, Nicaraguans, and Venezuelans',
      },
    ],
  },
  {
    title: 'An ordinary filing',
    happened: 'In Doe v. Noem the District Court in Boston lets another lawyer appear: an everyday order.',
    answer:
      'The advocates asked for everything and get it. The newsroom asked for what is major and is left in peace.',
    change: (world) => world.mad.push(chnv.SECOND_LEAVE_TO_APPEAR),
    moments: ['2025-04-03T15:40:00Z'],
    mails: [
      {
        to: 'advocates',
        subject: 'Order on motion for leave to appear - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      },
    ],
  },
  {
    title: 'One ruling that the feed lists three times',
    happened:
      'Judge Talwani stays the notice in part: parole that was granted may not be cut short without a look at each case. The feed lists her order three times, once for each kind of event.',
    answer:
      'All three items carry the sequence number that the court gave one entry, so they are one entry and one alert, and the next polls repeat nothing. The feed shows labels without text, so the subject claims no outcome.',
    change: (world) => world.mad.push(chnv.STAY_OF_THE_NOTICE),
    moments: ['2025-04-14T22:40:00Z', '2025-04-15T13:00:00Z'],
    mails: [
      {
        to: 'newsroom',
        subject: 'Order on motion for preliminary injunction - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      },
      {
        to: 'advocates',
        subject: 'Order on motion for preliminary injunction - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      },
    ],
  },
  {
    title: 'The other matter, another court',
    happened:
      'The full Fourth Circuit refuses, nine to six, to stay the injunction that keeps DOGE from Social Security records.',
    answer:
      'This court prints local times, knows no case numbers of PACER and numbers its entries otherwise; the reader for its feed knows. Only the advocates follow this matter.',
    change: (world) => world.ca4.push(ssa.EN_BANC_DENIAL),
    moments: ['2025-04-30T19:20:00Z'],
    mails: [{ to: 'advocates', subject: 'Published order filed - AFSCME v. SSA, 25-1411 (4th Cir.)' }],
  },
  {
    title: 'A docket that did not exist yesterday',
    happened:
      'The government asks the Supreme Court to stay that injunction. The page of application 24A1063 appears.',
    answer:
      'A page seen for the first time is usually history. This one was asked for since March and did not exist, so what stands on it is news.',
    change: (world) => world.scotus.push(ssa.APPLICATION_FILED),
    moments: ['2025-05-02T20:30:00Z'],
    mails: [{ to: 'advocates', subject: 'Application to stay filed - SSA v. AFSCME, 24A1063 (U.S.)' }],
  },
  {
    title: 'A maintenance page and half a feed',
    happened:
      'The server in Boston answers with a maintenance page and status 200, and the feed of the Fourth Circuit breaks off in the middle. The First Circuit denies a stay on this day, but it publishes no feed at all.',
    answer:
      'Neither body is taken for content: nothing is withdrawn and nobody is alarmed, not even the operator, because one failure is no outage. No public feed reaches the docket of the First Circuit, and Court Crier does not pretend to see it.',
    change: (world) =>
      world.troubles.set('mad', 'maintenance page with status 200').set('ca4', 'cut off in the middle'),
    moments: ['2025-05-05T14:00:00Z'],
    mails: [],
  },
  {
    title: 'Two rows at once, one mail',
    happened:
      'The parole case reaches the Supreme Court: application 24A1079 for a stay, and on the same day Justice Jackson requests a response. The faults of May 5 are over.',
    answer:
      'Both rows wait a minute for each other and go out as one mail. The two feeds are read again without a word, since nobody was told that they had failed.',
    change: (world) => {
      world.troubles.clear();
      world.scotus.push(chnv.APPLICATION_FILED);
    },
    moments: ['2025-05-08T21:00:00Z'],
    mails: [
      { to: 'newsroom', subject: 'Application to stay filed - Noem v. Doe, 24A1079 (U.S.)' },
      { to: 'advocates', subject: 'Application to stay filed and 1 more - CHNV parole terminations' },
    ],
  },
  {
    title: 'Another ordinary filing',
    happened: 'The plaintiffs file their response in the Supreme Court.',
    answer:
      'Again it goes to the advocates alone. Doe v. Noem is Noem v. Doe here: dockets are known by court and number, never by their captions.',
    change: (world) => addProceeding(world, '24A1079', chnv.RESPONSE_FILED),
    moments: ['2025-05-15T20:30:00Z'],
    mails: [
      {
        to: 'advocates',
        subject:
          'Response to application from respondents Svitlana Doe, et al. filed - Noem v. Doe, 24A1079 (U.S.)',
      },
    ],
  },
  {
    title: 'A source breaks',
    happened: "The Social Security Administration's site answers 503, four times in a row over some hours.",
    answer:
      'It is asked again at growing intervals. At the third failure the operator is told, once; the fourth adds nothing. The readers are spared.',
    change: (world) => world.troubles.set('ssa', 'unavailable'),
    moments: ['2025-05-20T14:00:00Z', '2025-05-20T15:00:00Z', '2025-05-20T16:00:00Z', '2025-05-20T19:00:00Z'],
    mails: [{ to: 'operator', subject: 'Source failing - SSA press releases' }],
  },
  {
    title: 'The source recovers',
    happened: 'The site answers again the next morning, with the same page as before.',
    answer: 'Who was told of the failure is told of its end. The page itself is unchanged: no news.',
    change: (world) => world.troubles.clear(),
    moments: ['2025-05-21T13:00:00Z'],
    mails: [{ to: 'operator', subject: 'Source recovered - SSA press releases' }],
  },
  {
    title: 'The ruling',
    happened:
      'The Supreme Court grants the stay in Noem v. Doe. Justice Jackson, joined by Justice Sotomayor, dissents.',
    answer:
      "A ruling of this weight waits for nobody: it leaves at once. The subject names outcome, case and docket; the body quotes the Court's own words.",
    change: (world) => addProceeding(world, '24A1079', chnv.STAY_GRANTED),
    moments: ['2025-05-30T14:35:00Z'],
    mails: [
      { to: 'newsroom', subject: 'Stay granted - Noem v. Doe, 24A1079 (U.S.)' },
      { to: 'advocates', subject: 'Stay granted - Noem v. Doe, 24A1079 (U.S.)' },
    ],
  },
  {
    title: 'A document arrives on a row that is known',
    happened: 'An hour and a half later the Court links the opinion to the same row.',
    answer:
      'The row has no number, so it is known by its date and words, and the ruling is not told a second time. The document goes to those who asked to hear of documents.',
    change: (world) =>
      replaceLastProceeding(world, '24A1079', { ...chnv.STAY_GRANTED, link: chnv.OPINION_LINK }),
    moments: ['2025-05-30T16:10:00Z'],
    mails: [
      { to: 'advocates', subject: 'Document now available: Stay granted - Noem v. Doe, 24A1079 (U.S.)' },
    ],
  },
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
