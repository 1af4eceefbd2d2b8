import type { TitleRule } from './title-rule.ts';

const SUPREME = ['supreme'] as const;

/** Papers filed at the Supreme Court; asked once no ruling was found. */
export const SUPREME_PAPER_RULES: readonly TitleRule[] = [
  {
    type: 'complaint',
    kinds: SUPREME,
    importance: 'major',
    outcome: null,
    lead: /petition for (?:a )?writ of (?:habeas|mandamus|prohibition).{0,80}filed|motion for leave to file (?:a )?bill of complaint/y,
    examples: ['Petition for writ of habeas corpus and motion for leave to proceed in forma pauperis filed.'],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'seal',
    outcome: null,
    importance: 'routine',
    lead: /motion\b.{0,20}for leave to file .{0,160}under seal\b.{0,80}filed/y,
    examples: [
      'Motion (24M33) for leave to file a petition for a writ of certiorari under seal with redacted copies for the public record filed.',
    ],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'certiorari',
    outcome: null,
    importance: 'major',
    lead: /(?:conditional )?(?:cross-?)?petition for (?:a )?writ of certiorari.{0,120}filed|rule 12\.\d petition\b|statement as to jurisdiction/y,
    examples: [
      'Petition for a writ of certiorari filed. (Response due April 12, 2021)',
      'Petition for a writ of certiorari before judgment filed.',
    ],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    outcome: null,
    importance: 'major',
    lead: /application\b.{0,300}(?:submitted|filed|refiled|presented)/y,
    examples: [
      'Application (16A1191) for a stay pending appeal, submitted to Justice Kennedy.',
      'Application (22A1) to vacate the stay, submitted to Justice Alito.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: SUPREME,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:the )?(?:electronic )?record\b/y,
    examples: [
      'Record requested from the United States Court of Appeals for the Sixth Circuit.',
      'Record received electronically',
    ],
  },
];
