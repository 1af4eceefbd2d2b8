import type { EventCase } from './case.ts';

/** The Supreme Court. Parties are invented. */
export const SUPREME_CASES: readonly EventCase[] = [
  // Supreme Court
  ['scotus', 'Application (24A1079) for a stay, submitted to Justice Jackson.', 'motion stay - major'],
  [
    'scotus',
    'Response to application (24A1079) requested by Justice Jackson, due by 4 p.m. (EDT), on May 15, 2025.',
    'deadline schedule set routine',
  ],
  ['scotus', 'Response to application from respondents Jane Doe, et al. filed.', 'brief - - routine'],
  ['scotus', 'Reply of applicants Kristi Noem, et al. filed.', 'brief - - routine'],
  ['scotus', 'Application (24A1079) referred to the Court.', 'assignment - - routine'],
  [
    'scotus',
    'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted. The April 14, 2025 order entered by the United States District Court for the District of Massachusetts, case No. 1:25-cv-10495, is stayed pending the disposition of the appeal in the United States Court of Appeals for the First Circuit.',
    'order stay granted critical',
  ],
  ['scotus', 'Application (24A11) for a stay denied by Justice Kagan.', 'order stay denied critical'],
  [
    'scotus',
    'Application (24A11) for an extension of time denied by Justice Kagan.',
    'order extension denied routine',
  ],
  [
    'scotus',
    'Application (24A11) to vacate stay presented to Justice Alito and by him referred to the Court is denied.',
    'order vacatur denied critical',
  ],
  ['scotus', 'Brief amici curiae of Members of Congress filed.', 'brief - - routine'],
  [
    'scotus',
    'Motion for leave to file amicus brief filed by Roe Foundation.',
    'motion amicus_leave - routine',
  ],
  [
    'scotus',
    'Petition GRANTED. Judgment VACATED and case REMANDED for further consideration in light of Roe v. Doe.',
    'order certiorari granted critical',
  ],
  ['scotus', 'Petition GRANTED.', 'order certiorari granted critical'],
  [
    'scotus',
    'Petition DENIED. Justice Alito took no part in the consideration or decision of this petition.',
    'order certiorari denied critical',
  ],
  ['scotus', 'Rehearing DENIED.', 'order rehearing denied major'],
  [
    'scotus',
    'Judgment REVERSED and case REMANDED. Kagan, J., delivered the opinion for a unanimous Court.',
    'opinion - reversed critical',
  ],
  [
    'scotus',
    'Adjudged to be AFFIRMED. Thomas, J., delivered the opinion of the Court.',
    'opinion - affirmed critical',
  ],
  ['scotus', 'Motion for divided argument filed by the Solicitor General.', 'motion other - routine'],
  [
    'scotus',
    'Motion to extend the time to file a response from May 9, 2025 to May 23, 2025, submitted to The Clerk.',
    'motion extension - noise',
  ],
  [
    'scotus',
    'Motion to extend the time to file a response is granted and the time is extended to and including May 23, 2025.',
    'order extension granted noise',
  ],
  [
    'scotus',
    'Application (24A671) granted by Justice Kagan extending the time to file until March 17, 2025.',
    'order extension granted routine',
  ],
  ['scotus', 'Brief of respondent United States in opposition filed.', 'brief - - routine'],
  ['scotus', 'SET FOR ARGUMENT on Wednesday, January 15, 2025.', 'hearing - set major'],
  ['scotus', 'Joint appendix filed. (Statement of costs filed)', 'evidence - - routine'],
  ['scotus', 'Letter of respondents received. (Distributed)', 'letter - - routine'],
  [
    'scotus',
    'UPON CONSIDERATION of the application of counsel for the applicant, IT IS ORDERED that the mandate of the Court of Appeals is hereby stayed pending receipt of a response, due on or before Friday.',
    'order administrative_stay granted critical',
  ],
  ['scotus', 'Motion for leave to proceed in forma pauperis GRANTED.', 'order ifp granted routine'],
  [
    'scotus',
    'Motion to dispense with printing the joint appendix filed by petitioner.',
    'motion other - routine',
  ],
  [
    'scotus',
    'Petition for a writ of certiorari before judgment filed. (Response due June 30, 2025)',
    'motion certiorari - major',
  ],
  ['scotus', 'Petition for rehearing filed.', 'motion rehearing - major'],
];
