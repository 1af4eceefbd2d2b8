import { afterEach, describe, expect, it } from 'vitest';
import { pdfOf, type PdfLine } from '../../../src/sources/pdf/pdf.fixture.ts';
import type { TestHouse } from '../../house.ts';
import { articlePage, FOLLOWER, listPage, mailsTo, openWithRelease, RELEASE } from './agency.ts';

let house: TestHouse;
let article: string;
afterEach(() => house.close());

async function open(): Promise<void> {
  ({ house, article } = await openWithRelease());
}

const edited = RELEASE.paragraphs.map((paragraph) => paragraph.replace('532,000', '533,000'));

async function show(paragraphs: readonly string[], at: string) {
  house.setTime(at);
  house.site.set('/news/parole-ends', articlePage({ ...RELEASE, paragraphs }));
  const report = await house.poll(article);
  await house.tell();
  return report;
}

describe('a release that is quietly changed', () => {
  it('is told with the kind of edit in the subject and the words in the body', async () => {
    await open();
    const report = await show(edited, '2025-03-26T12:00:00Z');
    expect(report.changes).toMatchObject([{ type: 'publication-edited', kinds: ['figure changed'] }]);
    const [mail] = mailsTo(house, FOLLOWER);
    expect(mail?.subject).toContain('Edited (figure changed)');
    expect(mail?.text).toContain('[-532,000-]{+533,000+}');
  });

  it('is told again when the edit is taken back, as such, and again when it returns', async () => {
    await open();
    await show(edited, '2025-03-26T12:00:00Z');
    const back = await show(RELEASE.paragraphs, '2025-03-26T14:00:00Z');
    expect(back.changes).toMatchObject([{ type: 'publication-edited', reverts: true }]);
    const again = await show(edited, '2025-03-26T16:00:00Z');
    expect(again.changes).toMatchObject([{ type: 'publication-edited', reverts: true }]);
    const subjects = mailsTo(house, FOLLOWER).map((mail) => mail.subject);
    expect(subjects).toHaveLength(3);
    expect(subjects[1]).toContain('Edit taken back');
  });

  it('shows a changed link and no other link targets', async () => {
    await open();
    const report = await show(
      RELEASE.paragraphs.map((paragraph) => paragraph.replace('/notice', '/other-notice')),
      '2025-03-26T12:00:00Z',
    );
    expect(report.changes).toMatchObject([{ kinds: ['link changed'] }]);
    const [mail] = mailsTo(house, FOLLOWER);
    expect(mail?.text).toContain(`${house.site.url}/other-notice`);
    const words = await show([...RELEASE.paragraphs, 'A further statement follows.'], '2025-03-27T12:00:00Z');
    expect(words.changes).toHaveLength(1);
  });

  it('costs nothing when only noise of the page changed', async () => {
    await open();
    const report = await show([...RELEASE.paragraphs, 'Page views: 1,234'], '2025-03-26T12:00:00Z');
    expect(report).toMatchObject({ changes: [], alerts: 0 });
    expect(mailsTo(house, FOLLOWER)).toHaveLength(0);
  });
});

describe('a list that shows fewer releases', () => {
  it('took nothing back: items fall off its first page', async () => {
    await open();
    house.setTime('2025-03-26T12:00:00Z');
    house.site.set('/news', listPage([{ slug: 'other', title: 'Another release of the Department' }]));
    const reports = [await house.poll('agency-news'), await house.poll('agency-news')];
    await house.tell();
    expect(reports.flatMap((report) => report.changes).map((change) => change.type)).not.toContain(
      'publication-withdrawn',
    );
    const row = await house.app.house.db.read
      .selectFrom('publication')
      .select('state')
      .where('url', 'like', '%parole-ends')
      .executeTakeFirst();
    expect(row?.state).toBe('published');
  });
});

describe('an article that is a PDF', () => {
  it('is read by its text layer, and an edit in it is told by its words', async () => {
    await open();
    const text = RELEASE.paragraphs.slice(0, 3).map((words) => ({ text: words, gap: 30 }));
    const show = (lines: readonly PdfLine[]) =>
      house.site.set('/news/parole-ends', { type: 'application/pdf', body: pdfOf([lines]) });
    const key = `${house.site.url}/news/parole-ends`;
    await house.app.house.db.read
      .insertInto('source')
      .values({
        id: 'notice',
        kind: 'agency',
        format: 'page',
        url: key,
        host: house.site.host,
        title: 'Notice',
        origin: 'runtime',
      })
      .execute();
    show(text);
    expect(await house.poll('notice')).toMatchObject({ outcome: 'baseline', items: 1 });
    show(text.map((line) => ({ ...line, text: line.text.replace('532,000', '533,000') })));
    const { changes } = await house.poll('notice');
    expect(changes).toMatchObject([
      {
        type: 'publication-edited',
        kinds: ['figure changed'],
        redline: expect.stringContaining('{+533,000+}') as string,
      },
    ]);
  });
});
