import { describe, expect, it } from 'vitest';
import { classifyEntry } from './index.ts';

const BARE = { entryNumber: null, filedOn: null, labels: [] };

function linksOf(court: string, docketNumber: string | null, text: string): string[] {
  const { links } = classifyEntry({ ...BARE, court, docketNumber, text });
  return links.map((link) => `${link.role} ${link.court ?? '-'} ${link.number}`);
}

const NAMED: readonly [court: string, own: string, text: string, links: readonly string[]][] = [
  [
    'cadc',
    '25-5181',
    'NOTICE OF APPEAL seeking review of a decision by the U.S. District Court in 1:25-cv-00677-DLF filed by Roe.',
    ['lower_court dcd 1:25-cv-00677'],
  ],
  [
    'mad',
    '1:25-cv-10495',
    'USCA Case Number 25-1384 for 99 Notice of Appeal filed by United States.',
    ['appeal ca1 25-1384'],
  ],
  // One circuit writes a dash behind the office.
  [
    'ca3',
    '25-2400',
    'CIVIL CASE DOCKETED. Notice filed by Appellant Roe in District Court No. 2-25-cv-01963. (ABC)',
    ['lower_court - 2:25-cv-01963'],
  ],
  // What a word processor makes of a dash.
  ['mad', '1:25-cv-10495', 'NOTICE of related case 1:21– cv–00100', ['related - 1:21-cv-00100']],
  ['mad', '1:25-cv-10495', 'USCA Case Number 25–1384 for 99 Notice of Appeal', ['appeal ca1 25-1384']],
  ['mad', '1:25-cv-10495', 'Hearing in room 12 - CV 14 is off; PO Box 12 - PO 15', []],
  ['laed', '2:17-cv-00001', 'USCA Case Number 18-31050 for 9 Notice of Appeal', ['appeal ca5 18-31050']],
  [
    'dcd',
    '1:25-cv-00677',
    'MANDATE of USCA as to 50 Notice of Appeal to DC Circuit Court ; USCA Case Number 25-5181.',
    ['appeal cadc 25-5181'],
  ],
  [
    'txed',
    '6:14-cv-00089',
    'NOTICE of Docketing Notice of Appeal from USCA-FEDERAL CIRCUIT re [27]. USCA-Federal Circuit Case Number 15-1528',
    ['appeal cafc 15-1528'],
  ],
  [
    'ca1',
    '16-1033',
    'U.S. SUPREME COURT NOTICE advising a petition for a writ of certiorari was filed on 09/27/2017 and assigned case number 17--459. [16-1033]',
    ['supreme_court scotus 17-459'],
  ],
  [
    'ca9',
    '17-15589',
    'Supreme Court Case Info Case number: 16-1540 Filed on: 09/01/2017',
    ['supreme_court scotus 16-1540'],
  ],
  [
    'mdd',
    '1:25-cv-00596',
    'ORDER of the Supreme Court granting application for stay, No. 24A1063',
    ['supreme_court scotus 24A1063'],
  ],
  [
    'scotus',
    '24A1079',
    'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted. The April 14, 2025 order entered by the United States District Court for the District of Massachusetts, case No. 1:25-cv-10495, is stayed pending the disposition of the appeal in the United States Court of Appeals for the First Circuit.',
    ['lower_court mad 1:25-cv-10495'],
  ],
  [
    'scotus',
    '24A1063',
    'The judgment of the United States Court of Appeals for the Fourth Circuit, case No. 25-1411, is stayed.',
    ['lower_court ca4 25-1411'],
  ],
  [
    'ca4',
    '25-1411',
    'PUBLISHED AUTHORED OPINION filed. Originating case number: 1:25-cv-00596-ELH. [25-1411]',
    ['lower_court - 1:25-cv-00596'],
  ],
  [
    'ca9',
    '26-5375',
    'CASE OPENED. A copy of your notice of appeal / petition filed in 3:25-cv-00728-ABC-CLB has been received',
    ['lower_court - 3:25-cv-00728'],
  ],
  [
    'nyed',
    '1:07-cv-02385',
    'Case transferred in from District of Texas-Nthrn.; Case Number 07-cv-00644.',
    ['transferred_from txnd 07-cv-00644'],
  ],
  [
    'wvnd',
    '1:14-cv-00215',
    'Case transferred in from District of New York Eastern; Case Number 1:14-cv-04410.',
    ['transferred_from nyed 1:14-cv-04410'],
  ],
  [
    'txnd',
    '3:19-cv-00001',
    'Transfer of case to Eastern District of Texas. New Case # assigned: 4:19cv366',
    ['transferred_to txed 4:19-cv-00366'],
  ],
  [
    'nyed',
    '1:07-cv-02385',
    'NOTICE OF REMOVAL by Roe Co. from 68th Judicial District Court, case number DC-07-01918.',
    ['transferred_from - DC-07-01918'],
  ],
  [
    'txed',
    '6:14-cv-00089',
    'ORDER OF CONSOLIDATION. The earliest filed civil action 6:14cv079 shall serve as the lead case for consolidated issues.',
    ['consolidated txed 6:14-cv-00079'],
  ],
  [
    'txed',
    '6:15-cv-00961',
    'Consolidated Defendants added: Roe Inc (6:15cv962); Doe.com Inc (6:15cv963).',
    ['consolidated txed 6:15-cv-00962', 'consolidated txed 6:15-cv-00963'],
  ],
  [
    'wvnd',
    '1:14-cv-00215',
    'ORDER CANCELING STATUS CONFERENCE. Associated Cases: 1:13-md-02493-IMK-JSK et al.(jss)',
    ['mdl wvnd 1:13-md-02493'],
  ],
  [
    'jpml',
    '1:22-cv-10283',
    'CONDITIONAL TRANSFER ORDER (CTO-112). Associated Cases: MDL No. 2873, MA/1:22-cv-12025, NYS/1:22-cv-10283',
    ['mdl jpml MDL No. 2873', 'related mad 1:22-cv-12025'],
  ],
  [
    'dcd',
    '1:25-cv-00677',
    'NOTICE OF RELATED CASE by JANE ROE. Case related to Case No. 25-cv-457.',
    ['related dcd 25-cv-00457'],
  ],
  [
    'dcd',
    '1:25-cv-00511',
    'NOTICE OF RELATED CASE by JANE ROE. Case related to Case No. 25-677.',
    ['related dcd 25-cv-00677'],
  ],
  [
    'scotus',
    '24-999',
    'Application (24A671) to extend the time to file a petition for a writ of certiorari',
    ['related scotus 24A671'],
  ],
  [
    'scotus',
    '16A1191',
    'The petitions for writs of certiorari in 16-1436 and 16-1540 are GRANTED and the cases are consolidated.',
    ['related scotus 16-1436', 'related scotus 16-1540'],
  ],
];

describe('links to other dockets', () => {
  it.each(NAMED)('from %s %s: %s', (court, own, text, links) => {
    expect(linksOf(court, own, text)).toEqual(links);
  });

  it.each([
    ['scotus', '24A1', 'Application (24A1) granted by Justice Alito'],
    ['ca1', '16-1033', 'MANDATE issued. [16-1033] (TS)'],
    ['dcd', '1:25-cv-00677', 'Case 1:25-cv-00677-DLF assigned to Judge Roe'],
    ['dcd', '1:25-cv-00677', 'This is case 25-cv-677 of this court'],
    ['prb', '22-00033', 'Adversary Case 2:22-ap-33 Closed.'],
    ['jpml', 'MDL No. 2873', 'MINUTE ORDER as to MDL No. 2873 on motions'],
  ])('are none for the own number: %s %s', (court, own, text) => {
    expect(linksOf(court, own, text)).toEqual([]);
  });

  it('are none for the own number, however many dockets come in turn', () => {
    for (let serial = 1; serial <= 600; serial += 1) {
      const own = `1:25-cv-${String(serial).padStart(5, '0')}`;
      const text = `Case 25-cv-${serial} is related to case 25-cv-${serial + 1}`;
      expect(linksOf('dcd', own, text)).toEqual([`related - 25-cv-${String(serial + 1).padStart(5, '0')}`]);
    }
  });

  it('are none where the court structure forbids them', () => {
    const text = 'Notice of filing in the D.C. Circuit, Court of Appeals Case Number 25-5099';
    expect(linksOf('mdd', '1:25-cv-00596', text)).toEqual([]);
    expect(linksOf('dcd', '1:25-cv-00596', text)).toEqual(['appeal cadc 25-5099']);
  });

  it('quote the entry from its beginning where that is near, so that no word that qualifies is cut off', () => {
    const text =
      'CONDITIONAL TRANSFER ORDER (CTO-3) from the MDL Panel re MDL No. 3140. Signed by MDL Panel.';
    const named = `${'It is ordered that the parties confer. '.repeat(6)}See USCA Case Number 25-1384.`;
    const quoteIn = (words: string) =>
      classifyEntry({ ...BARE, court: 'mad', docketNumber: null, text: words }).links[0]?.quote;
    expect(quoteIn(text)).toBe('CONDITIONAL TRANSFER ORDER (CTO-3) from the MDL Panel re MDL No. 3140');
    expect(quoteIn(named)).toBe('is ordered that the parties confer. See USCA Case Number 25-1384');
  });

  it('quote the words that name the docket', () => {
    const text = 'USCA Case Number 25-1384 for 99 Notice of Appeal';
    const { links } = classifyEntry({ ...BARE, court: 'mad', docketNumber: null, text });
    expect(links[0]?.quote).toBe('USCA Case Number 25-1384');
  });
});
