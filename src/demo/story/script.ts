import * as bystanders from './bystanders.ts';
import * as chnv from './chnv.ts';
import * as ssa from './ssa.ts';
import type { Step } from './step.ts';
import { addProceeding, replaceLastProceeding } from './world.ts';

/** The whole story in order. Nothing in it is told unless `mails` says so. */
export const STORY: readonly Step[] = [
  {
    title: 'First sight',
    happened: '',
    answer: '',
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
    title: 'FR',
    happened: '',
    answer: '',
    change: (world) => world.register.unshift(chnv.NOTICE_OF_TERMINATION),
    moments: ['2025-03-25T13:00:00Z'],
    mails: [],
  },
  {
    title: 'noise',
    happened: '',
    answer: '',
    change: (world) => world.mad.push(chnv.SECOND_LEAVE_TO_APPEAR),
    moments: ['2025-04-03T15:40:00Z'],
    mails: [],
  },
  {
    title: 'D Mass order',
    happened: '',
    answer: '',
    change: (world) => world.mad.push(chnv.STAY_OF_THE_NOTICE),
    moments: ['2025-04-14T22:40:00Z', '2025-04-15T13:00:00Z'],
    mails: [],
  },
  {
    title: 'ca4 order',
    happened: '',
    answer: '',
    change: (world) => world.ca4.push(ssa.EN_BANC_DENIAL),
    moments: ['2025-04-30T19:20:00Z'],
    mails: [],
  },
  {
    title: 'scotus 24A1063',
    happened: '',
    answer: '',
    change: (world) => world.scotus.push(ssa.APPLICATION_FILED),
    moments: ['2025-05-02T20:30:00Z'],
    mails: [],
  },
  {
    title: 'faults',
    happened: '',
    answer: '',
    change: (world) =>
      world.troubles.set('mad', 'maintenance page with status 200').set('ca4', 'cut off in the middle'),
    moments: ['2025-05-05T14:00:00Z'],
    mails: [],
  },
  {
    title: 'scotus 24A1079',
    happened: '',
    answer: '',
    change: (world) => {
      world.troubles.clear();
      world.scotus.push(chnv.APPLICATION_FILED);
    },
    moments: ['2025-05-08T21:00:00Z'],
    mails: [],
  },
  {
    title: 'response',
    happened: '',
    answer: '',
    change: (world) => addProceeding(world, '24A1079', chnv.RESPONSE_FILED),
    moments: ['2025-05-15T20:30:00Z'],
    mails: [],
  },
  {
    title: '503',
    happened: '',
    answer: '',
    change: (world) => world.troubles.set('ssa', 'unavailable'),
    moments: ['2025-05-20T14:00:00Z', '2025-05-20T15:00:00Z', '2025-05-20T16:00:00Z', '2025-05-20T19:00:00Z'],
    mails: [],
  },
  {
    title: 'recover',
    happened: '',
    answer: '',
    change: (world) => world.troubles.clear(),
    moments: ['2025-05-21T13:00:00Z'],
    mails: [],
  },
  {
    title: 'stay',
    happened: '',
    answer: '',
    change: (world) => addProceeding(world, '24A1079', chnv.STAY_GRANTED),
    moments: ['2025-05-30T14:35:00Z'],
    mails: [],
  },
  {
    title: 'doc',
    happened: '',
    answer: '',
    change: (world) =>
      replaceLastProceeding(world, '24A1079', { ...chnv.STAY_GRANTED, link: chnv.OPINION_LINK }),
    moments: ['2025-05-30T16:10:00Z'],
    mails: [],
  },
  {
    title: 'stay ssa',
    happened: '',
    answer: '',
    change: (world) => addProceeding(world, '24A1063', ssa.STAY_GRANTED),
    moments: ['2025-06-06T20:15:00Z'],
    mails: [],
  },
  {
    title: 'ssa statement',
    happened: '',
    answer: '',
    change: (world) => world.ssa.unshift(ssa.STATEMENT),
    moments: ['2025-06-06T22:00:00Z'],
    mails: [],
  },
  {
    title: 'dhs',
    happened: '',
    answer: '',
    change: (world) => world.dhs.unshift(chnv.NOTICES_SENT),
    moments: ['2025-06-12T16:00:00Z'],
    mails: [],
  },
  {
    title: 'edit',
    happened: '',
    answer: '',
    change: (world) =>
      (world.dhs = world.dhs.map((one) =>
        one.path === chnv.NOTICES_EDITED.path ? chnv.NOTICES_EDITED : one,
      )),
    moments: ['2025-06-13T14:00:00Z'],
    mails: [],
  },
];
