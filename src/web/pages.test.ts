import { describe, expect, it } from 'vitest';
import { useStorySite } from './story-site.fixture.ts';

const story = useStorySite();
const { open } = story;

async function changeWith(words: string): Promise<string> {
  const { $ } = await open('/m/parole');
  const item = $('.timeline article.item')
    .filter((_, one) => $(one).text().includes(words))
    .first();
  return item.find('a:contains("Evidence")').attr('href') ?? '';
}

describe('the front page', () => {
  it('names the ruling, the case and the court, and links the proof', async () => {
    const { $ } = await open('/');
    const lead = $('article.item').filter((_, one) => $(one).text().includes('24A1079'));
    expect(lead.find('.headline').text()).toBe('Stay granted');
    expect(lead.find('.where').text()).toBe('Noem v. Doe, 24A1079 (U.S.)');
    expect(lead.find('.headline a').attr('href')).toMatch(/^\/c\/\d+$/);
  });

  it('says importance in words', async () => {
    const { $ } = await open('/');
    const marks = $('.mark')
      .toArray()
      .map((one) => $(one).text().replace(/\s+/g, ' ').trim());
    expect(new Set(marks)).toEqual(new Set(['● Major', '◆ Critical']));
  });

  it('tells the next stated date of a matter', async () => {
    const { $ } = await open('/');
    expect($('article.matter').first().text()).toContain('July 10, 2025');
  });
});

describe('a matter', () => {
  it('puts courts and agencies on one timeline, newest first', async () => {
    const { $ } = await open('/m/parole');
    const lanes = $('.timeline article.item .kicker')
      .toArray()
      .map((one) => $(one).find('span').eq(2).text());
    expect(lanes.filter((lane, at) => lane !== lanes[at - 1])).toEqual([
      'DHS press releases',
      'D. Mass.',
      'U.S.',
      '1st Cir.',
      'D. Mass.',
      'DHS press releases',
      'D. Mass.',
    ]);
  });

  it('shows higher courts under the courts they review', async () => {
    const { $ } = await open('/m/parole');
    const tree = $('.tree li')
      .toArray()
      .map((one) => [$(one).attr('class'), $(one).find('abbr').text()]);
    expect(tree).toEqual([
      ['level-0', 'D. Mass.'],
      ['level-1', '1st Cir.'],
      ['level-2', 'U.S.'],
    ]);
  });

  it('quotes the sentence that states a date', async () => {
    const { $ } = await open('/m/parole');
    expect($('.dates q').text()).toContain('Motion Hearing set for 7/10/2025 02:30 PM');
    expect($('.dates strong').text()).toContain('July 10, 2025, 2:30 PM ET');
    expect($('.dates').text()).toContain('as stated in entry 60');
  });

  it('gives the picture of activity as a table too', async () => {
    const { $ } = await open('/m/parole');
    const dots = $('svg.lanes circle:not(.dot-ring)').length;
    expect($('details table tbody tr')).toHaveLength(dots);
    expect(dots).toBeGreaterThan(4);
  });

  it('narrows to what is critical and to one court', async () => {
    const critical = await open('/m/parole?importance=critical&lane=ca1');
    expect(critical.$('article.item').length).toBe(1);
    expect(critical.$('article.item').text()).toContain('Stay denied');
    const nothing = await open('/m/parole?importance=critical&lane=uscis-news');
    expect(nothing.$('.empty').text()).toContain('Nothing here passes this choice');
  });

  it('has its empty states written', async () => {
    const { $ } = await open('/m/quiet');
    expect($('.empty').text()).toContain('Nothing has been read yet');
    expect($('.empty').text()).toContain('states a coming hearing or deadline');
  });

  it.each([
    '/m/none',
    '/d/mad/1:99-cv-00001',
    '/c/999999',
    '/c/zero',
    '/p/0',
    '/sources/none',
    '/feeds/none.atom',
    '/x',
  ])('answers 404 with words at %s', async (path) => {
    const { response, $ } = await open(path);
    expect(response.status).toBe(404);
    expect($('h1').text()).toBe('Nothing is at this address');
  });
});

describe('a docket', () => {
  it('shows each entry as filed with its version, its ruling and its documents', async () => {
    const { $ } = await open('/d/mad/1:25-cv-10495');
    expect($('#e97 blockquote').first().text()).toContain('GRANTED IN PART');
    expect($('#e97 details').text()).toContain('2 versions');
    expect($('#e97 details ins').text()).toContain('of this court');
    expect($('#e97 .links').text()).toContain('Document 97 (free)');
    expect($('#e24').text()).toMatch(/Ruled on:.*entry 97/s);
    expect($('#e1 .links').text()).toContain('for a fee');
  });

  it('finds the page of an entry and a number in another spelling', async () => {
    const { $ } = await open('/d/mad/1:25-cv-10495?entry=97');
    expect($('#e97')).toHaveLength(1);
    const moved = await story.site.request('/d/mad/25-cv-10495');
    expect([moved.status, moved.headers.get('location')]).toEqual([404, null]);
    const spelled = await story.site.request('/d/mad/1%3A2025cv10495');
    expect(spelled.headers.get('location')).toBe('/d/mad/1%3A25-cv-10495');
  });

  it('says what reaches it and when that was last read', async () => {
    const { $ } = await open('/d/mad/1:25-cv-10495');
    expect($('#coverage').parent().text()).toMatch(/2025-06-02 18:00 UTC|June 2/);
  });

  it('lists oldest first on request and pages through', async () => {
    const { $ } = await open('/d/mad/1:25-cv-10495?order=oldest');
    expect($('article.item').first().attr('id')).toBe('e1');
  });
});

describe('a change', () => {
  it('shows quote, times, hash and a citation, and hands out the bytes as received', async () => {
    const href = await changeWith('Application (24A1079)');
    const { $ } = await open(href);
    expect($('blockquote').text()).toContain('is stayed pending the disposition of the appeal');
    expect($('time[title="2025-05-30 14:40:00 UTC"]').text()).toContain('May 30, 2025, 10:40 AM EDT');
    expect($('#cite-text').text()).toContain('Noem v. Doe, 24A1079 (U.S.) (May 30, 2025)');
    const evidence = await story.site.request(`${href}/evidence`);
    const text = await evidence.text();
    expect(text).toBe('<rss>scotus-24A1079 2025-05-30T14:40:00Z</rss>');
    expect($('main').text()).toContain(evidence.headers.get('x-evidence-sha256'));
    expect(evidence.headers.get('content-type')).toBe('application/octet-stream');
    expect(evidence.headers.get('content-disposition')).toMatch(
      /^attachment; filename="crier-change-\d+-\w{12}\.bin"$/,
    );
    expect(evidence.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('shows an edit as a redline and leads to what was before', async () => {
    const href = await changeWith('530,000');
    const { $ } = await open(href);
    expect($('del').text()).toContain('532,000');
    expect($('ins').text()).toContain('530,000');
    expect($('#history').parent().find('a')).toHaveLength(1);
  });
});

describe('a publication', () => {
  it('compares its versions in one text and side by side', async () => {
    const { $ } = await open('/p/1');
    expect($('.redline del').text()).toContain('532,000');
    const side = await open('/p/1?view=side&old=1&new=2');
    const cells = side
      .$('.sides tbody td')
      .toArray()
      .map((one) => side.$(one).text());
    expect(cells.some((cell) => cell.includes('532,000'))).toBe(true);
    expect(side.$('.sides td ins').text()).toContain('530,000');
  });
});

describe('the versions of a publication', () => {
  it('each lead to the bytes they were read from, also where nobody was told', async () => {
    const { pool } = story.house.app.house.db;
    await pool.query(
      `update change set at = '2025-01-01' where publication_id = 1 and type = 'publication-edited'`,
    );
    const { $ } = await open('/p/1');
    expect($('#versions').parent().find('a').last().attr('href')).toBe('/p/1/versions/2');
    const bytes = await story.site.request('/p/1/versions/2');
    expect(await bytes.text()).toBe('<rss>dhs-news 2025-06-03T12:00:00Z</rss>');
    expect(bytes.headers.get('content-type')).toBe('application/octet-stream');
    expect(bytes.headers.get('content-security-policy')).toContain('sandbox');
    for (const path of ['/p/1/versions/9', '/p/1/versions/x', '/p/9/versions/1'])
      expect((await story.site.request(path)).status).toBe(404);
  });

  it('give no bytes after a takedown', async () => {
    const { pool } = story.house.app.house.db;
    await pool.query(
      `update blob set purged_at = now() where sha256 = (select s.sha256 from publication_version v join snapshot s on s.id = v.snapshot_id where v.publication_id = 1 and v.version = 2)`,
    );
    expect((await story.site.request('/p/1/versions/2')).status).toBe(404);
    expect((await open('/p/1')).$('a[href="/p/1/versions/2"]')).toHaveLength(0);
  });
});

describe('sources', () => {
  it('tell what works and what was not read yet', async () => {
    const { $ } = await open('/sources');
    expect($('.tally').text().replace(/\s+/g, ' ')).toMatch(/4 working ?0 failing ?\d+ not read yet/);
    const one = await open('/sources/mad-rss');
    expect(one.$('tbody tr').first().text()).toContain('changed');
  });
});

describe('search', () => {
  it('finds words in every form and marks them', async () => {
    const { $ } = await open('/search?q=granting+stay');
    expect($('article.item').length).toBeGreaterThan(0);
    expect($('mark').first().text()).toMatch(/grant|stay/i);
  });

  it('finds a docket by its number and by its caption', async () => {
    expect((await open('/search?q=24A1079')).$('#dockets').parent().text()).toContain('24A1079 (U.S.)');
    expect((await open('/search?q=doe+et+al')).$('#dockets').parent().text()).toContain('1:25-cv-10495');
  });

  it('narrows to days, and says how to widen where that leaves nothing', async () => {
    const spring = await open('/search?q=stay&since=2025-05-01&until=2025-05-30');
    expect(
      spring
        .$('article.item .headline')
        .toArray()
        .map((one) => spring.$(one).text())
        .toSorted(),
    ).toEqual(['Stay denied', 'Stay granted']);
    expect(spring.$('#since').attr('value')).toBe('2025-05-01');
    const before = await open('/search?q=stay&until=2020-01-01');
    expect(before.$('article.item')).toHaveLength(0);
    expect(before.$('.empty a').first().attr('href')).toBe('/search?q=stay');
    expect((await open('/search?q=stay&since=yesterday')).$('article.item').length).toBeGreaterThan(2);
  });

  it('narrows to a court and to publications', async () => {
    const court = await open('/search?q=stay&court=ca1');
    expect(court.$('article.item').length).toBe(1);
    const publications = await open('/search?q=parole&kind=publications');
    expect(publications.$('article.item').text()).toContain('DHS issues notices');
  });

  it.each(["'", '"', '((', '%_\\', 'a & | ! <->', '\u0000', '😀'.repeat(60), '-', '*:*'])(
    'answers %j without a fault',
    async (words) => {
      const { response } = await open(`/search?q=${encodeURIComponent(words)}`);
      expect(response.status).toBe(200);
    },
  );
});

describe('every page', () => {
  it.each(['/', '/m/parole', '/d/mad/1:25-cv-10495', '/p/1', '/sources', '/search', '/subscribe', '/api/v1'])(
    'sends strict headers and nothing inline at %s',
    async (path) => {
      const { response, $, body } = await open(path);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect($('script:not([src]), style, [style], [onclick]')).toHaveLength(0);
      expect($('html').attr('lang')).toBe('en');
      expect($('h1')).toHaveLength(1);
      expect(Buffer.byteLength(body)).toBeLessThan(60_000);
    },
  );
});
