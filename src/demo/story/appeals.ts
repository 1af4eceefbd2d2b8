import * as chnv from './chnv.ts';
import * as ssa from './ssa.ts';
import type { Step } from './step.ts';
import { addProceeding, announce, contribute, replaceLastProceeding } from './world.ts';

/** April and May: both cases go up through the courts, and sources fail on the way. */
export const APPEALS: readonly Step[] = [
  {
    title: 'The other matter, another court',
    happened:
      'The full Fourth Circuit refuses, nine to six, to stay the injunction that keeps DOGE from Social Security records. CourtListener posts the order with its words; a quarter of an hour later the feed of the court shows it as "Published order filed".',
    answer:
      'This time the words came first, and the label adds nothing. The court numbers its entries otherwise and prints local times; its reader knows. Only the advocates follow this matter. Meanwhile somebody has brought the appeal of the First Circuit to CourtListener: it is found there, and its past is read silently.',
    change: (world) => {
      world.courtlistener.dockets.push(chnv.APPEAL_DOCKET);
      contribute(world, chnv.APPEAL_DOCKETED);
      announce(world, 'alert-0430', ssa.EN_BANC_DENIAL_WITH_WORDS);
    },
    later: (world) => world.ca4.push(ssa.EN_BANC_DENIAL),
    moments: ['2025-04-30T19:10:00Z', '2025-04-30T19:25:00Z'],
    mails: [{ to: 'advocates', subject: 'Stay denied - AFSCME v. SSA, 25-1411 (4th Cir.)' }],
  },
  {
    title: 'From the circuit to the Supreme Court',
    happened:
      'The government asks the Supreme Court to stay that injunction. The Fourth Circuit notes the application, 24A1063, on its docket.',
    answer:
      'The application is followed from the minute in which its number was read. A page seen for the first time is usually history; what stands on this one since today is news. The note of the circuit and the application itself are one mail.',
    change: (world) => {
      world.scotus.push(ssa.APPLICATION_FILED);
      announce(world, 'alert-0502', ssa.APPLICATION_NOTED);
    },
    moments: ['2025-05-02T20:30:00Z'],
    mails: [
      {
        to: 'advocates',
        subject: 'At the Supreme Court: U.S. 24A1063 and 1 more - DOGE access to Social Security data',
      },
    ],
  },
  {
    title: 'A maintenance page, half a feed, and a ruling all the same',
    happened:
      'The server in Boston answers with a maintenance page and status 200, and the feed of the Fourth Circuit breaks off in the middle. On this day the First Circuit, which publishes no feed at all, refuses to stay the order of Judge Talwani.',
    answer:
      'Neither body is taken for content: nothing is withdrawn and nobody is alarmed, not even the operator, because one failure is no outage. The ruling comes through CourtListener, in the appeal that was found in April.',
    change: (world) => {
      world.troubles.set('mad', 'maintenance page with status 200').set('ca4', 'cut off in the middle');
      announce(world, 'alert-0505', chnv.STAY_DENIED_ON_APPEAL);
    },
    moments: ['2025-05-05T20:45:00Z'],
    mails: [
      { to: 'newsroom', subject: 'Stay denied - Doe v. Noem, 25-1384 (1st Cir.)' },
      { to: 'advocates', subject: 'Stay denied - Doe v. Noem, 25-1384 (1st Cir.)' },
    ],
  },
  {
    title: 'A docket that does not exist yet',
    happened:
      'The parole case reaches the Supreme Court, too: the First Circuit notes application 24A1079. An hour and a half later the page of the application appears, with two rows. The faults of May 5 are over.',
    answer:
      'At first the page answers 404: a docket that is not there yet, not a fault. When it comes, what stands on it is news, and both rows go out as one mail, the date for the response quoted as the docket states it. The two feeds are read again without a word, since nobody was told that they had failed.',
    change: (world) => {
      world.troubles.clear();
      announce(world, 'alert-0508', chnv.APPLICATION_NOTED);
    },
    later: (world) => world.scotus.push(chnv.APPLICATION_FILED),
    moments: ['2025-05-08T21:00:00Z', '2025-05-08T22:30:00Z'],
    mails: [
      { to: 'newsroom', subject: 'At the Supreme Court: U.S. 24A1079 - Doe v. Noem, 25-1384 (1st Cir.)' },
      {
        to: 'advocates',
        subject: 'At the Supreme Court: U.S. 24A1079 - Doe v. Noem, 25-1384 (1st Cir.)',
      },
      { to: 'newsroom', subject: 'Application for stay filed - Noem v. Doe, 24A1079 (U.S.)' },
      { to: 'advocates', subject: 'Application for stay filed and 1 more - CHNV parole terminations' },
    ],
  },
  {
    title: 'An official takes the place of another',
    happened:
      'The Social Security Administration has a new Commissioner. The court in Baltimore puts Frank Bisignano in the place of Leland Dudek, who was Acting Commissioner when the suit was filed.',
    answer:
      'The subject says who took whose place. The case stays one case: a docket is known by court and number, whoever holds the office. Its page says since when each of the two was a party, and which entry says so.',
    change: (world) => announce(world, 'alert-0512', ssa.OFFICIAL_SUBSTITUTED),
    moments: ['2025-05-12T15:00:00Z'],
    mails: [
      {
        to: 'advocates',
        subject: 'Frank Bisignano substituted for Leland Dudek - AFSCME v. SSA, 1:25-cv-00596 (D. Md.)',
      },
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
];
