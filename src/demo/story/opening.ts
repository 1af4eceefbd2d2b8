import * as bystanders from './bystanders.ts';
import * as chnv from './chnv.ts';
import * as ssa from './ssa.ts';
import type { Step } from './step.ts';
import { announce, contribute } from './world.ts';

/** March and April: what is configured, what is found, and how one filing stays one alert. */
export const OPENING: readonly Step[] = [
  {
    title: 'First sight',
    happened:
      'Court Crier begins to follow two matters: the end of CHNV parole, and access to Social Security data. Each is configured with one docket of a district court and nothing more. Feeds and pages already hold entries and releases.',
    answer:
      'What is there already is recorded and told to nobody. The court in Maryland answers its feed with nothing, so that docket is read through CourtListener, within the calls that its API allows.',
    change: (world) => {
      world.mad.push(...bystanders.OTHER_DISTRICT_CASES, chnv.LEAVE_TO_APPEAR);
      world.ca4.push(...bystanders.OTHER_APPEALS);
      world.courtlistener.dockets.push(chnv.DISTRICT_DOCKET, ssa.DISTRICT_DOCKET);
      contribute(world, chnv.COMPLAINT, chnv.MOTION, ssa.COMPLAINT, ssa.RESTRAINING_ORDER);
      world.dhs.push(chnv.REAL_ID);
      world.ssa.push(ssa.RETROACTIVE_PAYMENTS);
    },
    moments: ['2025-03-24T14:00:00Z', '2025-03-24T15:30:00Z'],
    mails: [],
  },
  {
    title: 'Nothing new',
    happened:
      'Nothing. The court in Boston rebuilds its feed with a new time stamp; the agencies leave their pages alone.',
    answer:
      'Agencies are asked whether anything changed and answer 304 Not Modified. The feed of a court knows no such answer, so its bytes are compared without the stamp. Neither costs a reading, and nobody hears of it.',
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
    title: 'An ordinary filing, seen twice',
    happened:
      "In Doe v. Noem the District Court in Boston lets another lawyer appear: an everyday order. It is in the court's feed as a label; a quarter of an hour later CourtListener posts it with its words, and posts it again because the first answer got lost.",
    answer:
      'The advocates asked for everything and get it, once: the court gave the entry a sequence number, and every source repeats it. The newsroom asked for what is major and is left in peace.',
    change: (world) => world.mad.push(chnv.SECOND_LEAVE_TO_APPEAR),
    later: (world) => {
      announce(world, 'alert-0403', chnv.SECOND_LEAVE_WITH_WORDS);
      announce(world, 'alert-0403', chnv.SECOND_LEAVE_WITH_WORDS);
    },
    moments: ['2025-04-03T15:40:00Z', '2025-04-03T15:55:00Z'],
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
    moments: ['2025-04-14T22:40:00Z'],
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
    title: 'A label turns out to be a ruling',
    happened: "The next morning CourtListener has the words of the judge's order.",
    answer:
      'It is the entry of the evening before, now with its text, and the text says what the labels did not: an injunction, granted in part. That raises its importance to the highest, so those who were told of a label are told of the ruling, in the words of the court and with the motion that it answers. Had the text said no more than the label, nobody would hear of it again.',
    change: (world) => contribute(world, chnv.STAY_OF_THE_NOTICE_WITH_WORDS),
    moments: ['2025-04-15T13:00:00Z'],
    mails: [
      {
        to: 'newsroom',
        subject: 'Preliminary injunction granted in part - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      },
      {
        to: 'advocates',
        subject: 'Preliminary injunction granted in part - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      },
    ],
  },
  {
    title: 'A court without a feed',
    happened:
      'In Baltimore Judge Hollander keeps DOGE from Social Security records by a preliminary injunction. No feed says so; CourtListener posts an alert to the secret address that was given to it.',
    answer:
      "The post is stored before it is answered and read at once. The last lines of the mail say through whom this docket is seen, and what cannot be seen of it. CourtListener's API shows the same entry later: no second alert.",
    change: (world) => announce(world, 'alert-0417', ssa.INJUNCTION),
    moments: ['2025-04-17T23:55:00Z', '2025-04-18T13:00:00Z'],
    mails: [
      {
        to: 'advocates',
        subject: 'Preliminary injunction granted - AFSCME v. SSA, 1:25-cv-00596 (D. Md.)',
      },
    ],
  },
  {
    title: 'Two appeals that nobody configured',
    happened:
      'The government appeals in both cases. Each district docket gets an entry with the number of its appeal: 25-1384 in the First Circuit, 25-1411 in the Fourth.',
    answer:
      'The entry is read, checked against the structure of the courts (Massachusetts belongs to the First Circuit, Maryland to the Fourth), and the appeal is followed from now on. The mail quotes the entry. CourtListener has the one appeal and not yet the other, and the First Circuit has no feed: the mail says that nothing will be seen of it.',
    change: (world) => {
      world.courtlistener.dockets.push(ssa.APPEAL_DOCKET);
      announce(world, 'alert-0418-mad', chnv.NOTICE_OF_APPEAL, chnv.APPEAL_NUMBERED);
      announce(world, 'alert-0418-mdd', ssa.APPEAL_NUMBERED);
    },
    moments: ['2025-04-18T20:30:00Z', '2025-04-18T22:00:00Z'],
    mails: [
      { to: 'newsroom', subject: 'On appeal: 1st Cir. 25-1384 and 1 more - CHNV parole terminations' },
      { to: 'advocates', subject: 'On appeal: 1st Cir. 25-1384 and 1 more - CHNV parole terminations' },
      {
        to: 'advocates',
        subject: 'On appeal: 4th Cir. 25-1411 - AFSCME v. SSA, 1:25-cv-00596 (D. Md.)',
      },
    ],
  },
];
