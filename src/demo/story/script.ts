import { AFTERMATH } from './aftermath.ts';
import { APPEALS } from './appeals.ts';
import { OPENING } from './opening.ts';
import type { Step } from './step.ts';

/** The whole story in order, in the words of the terminal. Nothing in it is told unless `mails` says so. */
export const STORY: readonly Step[] = [...OPENING, ...APPEALS, ...AFTERMATH];

/** Dockets that nobody configures: entries name them, in this order. */
export const FOUND_ON_THE_WAY: readonly string[] = [
  'ca1 25-1384',
  'ca4 25-1411',
  'scotus 24A1063',
  'scotus 24A1079',
];
