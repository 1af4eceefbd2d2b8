import type { PageSettings } from './compare.ts';

/** What one page shows from check to check, and whether readers should be told then. */
export interface PageSequence {
  name: string;
  settings: PageSettings;
  steps: { page: string; alert: boolean }[];
}

/** A page of forms; what is around its statement moves with the season. */
function formsPage(statement: string, below = ''): string {
  return `<!doctype html><title>Form I-134A | Agency</title><main><h1>Form I-134A</h1><p>${statement}</p>${below}</main>`;
}

const step = (page: string, alert: boolean) => ({ page, alert });

const PAUSED = '<p>We are updating this page. Come back later.</p>';
const NOT_HELD = { holdWhile: ['updating this page'] };

/** Of our own making: what a source may say about the words of its page. */
export const ownSequences: readonly PageSequence[] = [
  {
    name: 'what changed while an update was announced is told when the announcement goes',
    settings: NOT_HELD,
    steps: [
      step(formsPage('We accept requests.'), false),
      step(formsPage('We accept requests.', PAUSED), false),
      step(formsPage('We do not accept requests.', PAUSED), false),
      step(formsPage('We do not accept requests.'), true),
      step(formsPage('We do not accept requests.'), false),
    ],
  },
  {
    name: 'an announcement that comes and goes is no news by itself',
    settings: NOT_HELD,
    steps: [
      step(formsPage('We accept requests.'), false),
      step(formsPage('We accept requests.', PAUSED), false),
      step(formsPage('We accept requests.'), false),
    ],
  },
  {
    name: 'a page that is first seen while it is held is compared with what it said then',
    settings: NOT_HELD,
    steps: [
      step(formsPage('We accept requests.', PAUSED), false),
      step(formsPage('We do not accept requests.'), true),
    ],
  },
  {
    name: 'edits are told while the words are there, and wait again when they are gone',
    settings: { tellOnlyWhile: ['Final rule', '/interim\\s+final/'] },
    steps: [
      step(formsPage('Proposed rule: a fee of $100.'), false),
      step(formsPage('Proposed rule: a fee of $200.'), false),
      step(formsPage('Interim final rule: a fee of $200.'), true),
      step(formsPage('Interim final rule: a fee of $300.'), true),
      step(formsPage('Rule: a fee of $400.'), false),
      step(formsPage('FINAL RULE: a fee of $400.'), true),
    ],
  },
  {
    name: 'a line of ignored words may come, change and go',
    settings: { ignoreText: ['next drawing', '/^office hours?:/m'] },
    steps: [
      step(formsPage('We accept requests.', '<p>Next drawing: Monday.</p>'), false),
      step(formsPage('We accept requests.', '<p>The NEXT  drawing is on Friday.</p>'), false),
      step(formsPage('We accept requests.', '<p>Office hours: 9 to 5.</p>'), false),
      step(formsPage('We accept requests.', '<p>Office hours: 9 to 3.</p>'), false),
      step(formsPage('We accept requests.', '<p>Our office hours: by appointment.</p>'), true),
    ],
  },
  {
    name: 'words that are ignored can still hold a page',
    settings: { ignoreText: ['Come back later'], holdWhile: ['updating this page'] },
    steps: [
      step(formsPage('We accept requests.'), false),
      step(formsPage('We do not accept requests.', PAUSED), false),
      step(formsPage('We do not accept requests.', '<p>Come back later.</p>'), true),
    ],
  },
];
