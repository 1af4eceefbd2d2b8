import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { showMatter } from '../../src/cli/one-matter.ts';
import { docketTargetId } from '../../src/cli/target-options.ts';
import { linksAround } from '../../src/store/docket-links.ts';
import { docketsOfMatter } from '../../src/store/stated-dates.ts';
import { subscribeEmail } from '../../src/store/subscribers.ts';
import { docket, entry, happen } from '../browser/story.ts';
import { clEntriesPath, clPage, type ClEntry } from '../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { supremeCourtPage } from '../pages.ts';

const DOE = 69695790;
const FILES = {
  'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/', perMinute: 30, perHour: 50, perDay: 120 } },
  'courts.yaml': [
    { id: 'mad' },
    { id: 'mdd' },
    { id: 'ca1' },
    { id: 'ca4' },
    { id: 'scotus', docketPage: '{site}/scotus/{docket}.html' },
  ],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: DOE }],
  },
};

function filed(number: number, on: string, text: string): ClEntry {
  return { docket: DOE, filedOn: on, number, sequence: number * 3, touched: `${on}T20:00:00Z`, text };
}

const complaint = filed(1, '2025-02-28', 'COMPLAINT against All Defendants.');
const brief = filed(
  90,
  '2025-04-16',
  'MEMORANDUM in Support re 89 MOTION to Stay. Relies on USCA Case Number 25-1999.',
);
const appeal = filed(
  99,
  '2025-04-18',
  'USCA Case Number 25-1384 for 98 Notice of Appeal filed by Kristi Noem.',
);
const application = filed(
  110,
  '2025-05-09',
  'NOTICE of Application to the Supreme Court, Supreme Court Case Number 24A1079, for a stay of 97 Order.',
);
const sibling = filed(
  120,
  '2025-05-20',
  'NOTICE of Related Case by Svitlana Doe: D. Md. 8:25-cv-00430, same judge requested.',
);

const page = (rows: { on: string; text: string }[]) =>
  supremeCourtPage({
    number: '24A1079',
    petitioner: 'Kristi Noem, et al., Applicants',
    respondent: 'Svitlana Doe, et al.',
    rows,
  }).replace('First Circuit</span></td></tr>', `First Circuit</span></td></tr>${CASE_BELOW}`);

const CASE_BELOW =
  '<tr><td width="200"><span>&nbsp;&nbsp;&nbsp;Case Numbers:</span></td><td><span>(25-1384)</span></td></tr>';

const hearing = filed(
  125,
  '2025-05-28',
  'ELECTRONIC NOTICE Setting Hearing on 120 Motion: Motion Hearing set for 6/10/2025 10:00 AM in Courtroom 9 before Judge Indira Talwani.',
);

describe('a matter that begins with one docket of a district court', () => {
  let house: TestHouse;

  async function show(at: string, entries: readonly ClEntry[]) {
    house.setTime(at);
    house.site.set(clEntriesPath(DOE), { type: 'application/json', body: clPage(entries) });
    return house.poll(`cl-${DOE}`);
  }

  const places = () =>
    house.app.house.db.read
      .selectFrom('matter_docket')
      .innerJoin('docket', 'docket.id', 'docket_id')
      .select(['court', 'number', 'role', 'state'])
      .orderBy('docket.id')
      .execute();

  beforeAll(async () => {
    house = await openTestHouse({
      files: FILES,
      now: '2025-04-17T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
    const asked = [
      ['desk@news.example', 'matter', 'parole'],
      ['ops@news.example', 'operator', 'operator'],
    ] as const;
    for (const [email, targetKind, targetId] of asked)
      await subscribeEmail(house.app.house.db.read, {
        email,
        targetKind,
        targetId,
        filter: {},
        preference: { mode: 'instant' },
        confirmed: true,
        now: house.app.house.clock(),
      });
  });
  afterAll(() => house.close());

  it('does not follow a case that a brief relies on', async () => {
    await show('2025-04-17T14:00:00Z', [brief, complaint]);
    expect(await places()).toEqual([
      { court: 'mad', number: '1:25-cv-10495', role: 'configured', state: 'followed' },
    ]);
  });

  it('follows the appeal that an entry names, and says so with the words', async () => {
    const report = await show('2025-04-18T20:05:00Z', [appeal, brief, complaint]);
    expect(report.changes.map(({ type, silent }) => ({ type, silent }))).toEqual([
      { type: 'docket-linked', silent: null },
      { type: 'entry-filed', silent: null },
    ]);
    expect(await places()).toContainEqual({
      court: 'ca1',
      number: '25-1384',
      role: 'appeal',
      state: 'followed',
    });
    await house.tell();
    const text = house.mailbox.messages.map((mail) => mail.text).join('\n');
    expect(text).toContain('On appeal: 1st Cir. 25-1384');
    expect(text).toContain('We follow it from now on.');
    expect(text).toContain('USCA Case Number 25-1384');
    expect(text).toMatch(/1st Cir\. 25-1384: no public source/);
  });

  it('follows the application to the Supreme Court and polls its page', async () => {
    await show('2025-05-09T20:05:00Z', [application, appeal, brief, complaint]);
    expect(await places()).toContainEqual({
      court: 'scotus',
      number: '24A1079',
      role: 'supreme_court',
      state: 'followed',
    });
    house.site.set(
      '/scotus/24a1079.html',
      page([{ on: '2025-05-08', text: 'Application (24A1079) for a stay, submitted to Justice Jackson.' }]),
    );
    expect(await house.poll('scotus-24A1079')).toMatchObject({ outcome: 'baseline', alerts: 0 });
    house.setTime('2025-05-30T19:00:00Z');
    house.site.set(
      '/scotus/24a1079.html',
      page([
        { on: '2025-05-08', text: 'Application (24A1079) for a stay, submitted to Justice Jackson.' },
        { on: '2025-05-30', text: 'Application (24A1079) for stay presented to Justice Jackson is granted.' },
      ]),
    );
    expect(await house.poll('scotus-24A1079')).toMatchObject({ outcome: 'changed', alerts: 1 });
  });

  it('proposes a related case and follows it only after a word', async () => {
    const report = await show('2025-05-30T20:05:00Z', [sibling, application, appeal, brief, complaint]);
    expect(report.changes).toContainEqual(
      expect.objectContaining({ type: 'docket-linked', link: expect.objectContaining({ proposed: true }) }),
    );
    await house.tell();
    const asked = house.mailbox.messages.filter(({ envelope }) => envelope.to.includes('ops@news.example'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.subject).toContain('Related case: D. Md. 8:25-cv-00430');
    expect(asked[0]?.text).toContain('Does this case belong to Parole terminations?');
    expect(await places()).toContainEqual({
      court: 'mdd',
      number: '8:25-cv-00430',
      role: 'related',
      state: 'proposed',
    });
  });

  it('tells where else the case stands and which dates an entry states', async () => {
    const before = house.mailbox.messages.length;
    await show('2025-05-31T20:05:00Z', [hearing, sibling, application, appeal, brief, complaint]);
    await house.tell();
    const text = house.mailbox.messages
      .slice(before)
      .map((mail) => mail.text)
      .join('\n');
    expect(text).toContain('- on appeal: 1st Cir. 25-1384');
    expect(text).toContain('- at the Supreme Court: U.S. 24A1079');
    expect(text).toMatch(
      /June 10, 2025, 10:00 AM \(ET, the court's\s+time\), hearing,\s+Courtroom 9:\s+"Motion Hearing set for/,
    );
  });

  it('says each link once, however often it is named', async () => {
    const again = filed(
      130,
      '2025-06-02',
      'ORDER of USCA as to 98 Notice of Appeal, USCA Case Number 25-1384.',
    );
    const report = await show('2025-06-02T20:05:00Z', [again, sibling, application, appeal, brief]);
    expect(report.changes.map(({ type }) => type)).toEqual(['entry-filed']);
  });

  async function shown(json = false): Promise<string> {
    const written: string[] = [];
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    await showMatter(house.app, 'parole', { minImportance: 'major', limit: 2, json });
    out.mockRestore();
    return written.join('');
  }

  it('shows the tree, what waits for a word and which motions wait for a ruling', async () => {
    const text = await shown();
    expect(text).toContain(
      'Where it stands\n  D. Mass. 1:25-cv-10495  (no caption yet), last entry June 2, 2025\n    1st Cir. 25-1384  (no caption yet)\n      no public source that we can read reaches it\n',
    );
    expect(text).toMatch(
      /#\d+ D\. Md\. 8:25-cv-00430: called related in D\. Mass\. 1:25-cv-10495, entry 120/,
    );
    expect(text).toMatch(/June 10, 2025, 10:00 AM ET, hearing: Motion hearing, Courtroom 9/);
    expect(text).toMatch(
      /Timeline, newest first \(major and up\)\n {2}May 30, 2025\n {4}Stay granted - U\.S\. 24A1079\n {6}\S+\/c\/\d+\n/,
    );
    expect(text).toContain('There is more: --limit 4 shows older lines.');
  });

  it('finds the way back from a page of the Supreme Court and keeps it silent', async () => {
    const { read } = house.app.house.db;
    const links = await linksAround(read, await docketsOfMatter(read, 'parole'));
    expect(links.map(({ from, to, role }) => [from.court, role, to.court])).toEqual([
      ['mad', 'appeal', 'ca1'],
      ['mad', 'supreme_court', 'scotus'],
      ['scotus', 'lower_court', 'ca1'],
      ['mad', 'related', 'mdd'],
    ]);
  });

  it('says in the tree that the court above sent the case back, with the entry and its words', async () => {
    const remand = entry({
      number: 53,
      filedOn: '2025-06-04',
      labels: ['Opinion'],
      text: 'OPINION issued. The stay is VACATED and the case is REMANDED to D. Mass. for further proceedings.',
    });
    const appealed = docket('ca1', '25-1384', 'Doe v. Noem', [remand]);
    await happen(house, { source: `cl-${DOE}`, at: '2025-06-04T20:00:00Z', dockets: [appealed] });
    expect(await shown()).toContain(
      'last entry June 2, 2025\n    sent back: 1st Cir. 25-1384 remanded it, June 4, 2025 (entry 53): "The stay is VACATED and the case is REMANDED to D. Mass. for further proceedings"\n    1st Cir. 25-1384  Doe v. Noem',
    );
    expect(await shown()).toMatch(
      / {4}1st Cir\. 25-1384 {2}Doe v\. Noem, last entry June 4, 2025\n {6}last ruling seen: [^\n]+, June 4, 2025 \(entry 53\)\n/,
    );
    const { remands, lastRulings } = JSON.parse(await shown(true)) as Record<string, unknown[]>;
    expect(lastRulings).toContainEqual(
      expect.objectContaining({ court: 'ca1', day: '2025-06-04', entry: 53 }),
    );
    expect(remands).toMatchObject([
      {
        to: { court: 'mad', number: '1:25-cv-10495' },
        by: { court: 'ca1', number: '25-1384' },
        day: '2025-06-04',
        entry: 53,
        changeId: expect.any(Number),
      },
    ]);
  });

  it('shows in the mail of a ruling which motions it answers, and how', async () => {
    const seal = filed(131, '2025-06-05', 'MOTION to Seal 130 Exhibit by Svitlana Doe.');
    const expedite = filed(132, '2025-06-05', 'MOTION to Expedite by Kristi Noem.');
    await show('2025-06-05T20:05:00Z', [expedite, seal]);
    await house.tell();
    const before = house.mailbox.messages.length;
    const order = filed(
      133,
      '2025-06-06',
      'ELECTRONIC ORDER granting 131 Motion to Seal; denying 132 Motion to Expedite; see 1 Complaint.',
    );
    await show('2025-06-06T20:05:00Z', [order, expedite, seal]);
    await house.tell();
    const text = house.mailbox.messages[before]?.text;
    expect(text).toContain(
      'What it rules on:\n- Motion to seal filed (entry 131, June 5, 2025): granted\n- Motion to expedite filed (entry 132, June 5, 2025): denied\n',
    );
    expect(text).toContain('What it refers to:\n- Complaint filed (entry 1, February 28, 2025)\n');
  });

  it.each(['mad/1:25-cv-10495', 'mad/25cv10495', 'mad/Civil Action No. 25-10495'])(
    'is left in any spelling of its number: %s',
    async (spelled) => {
      expect(await docketTargetId(house.app, spelled)).toBe('mad 1:25-cv-10495');
    },
  );
});
