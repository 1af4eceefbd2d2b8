import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entry, happen, MAD } from '../../tests/browser/story.ts';
import { useStorySite } from './story-site.fixture.ts';

const story = useStorySite();
const { open } = story;

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const change = (sql: string) => story.house.app.house.db.pool.query(sql);

describe('pages in English', () => {
  it.each([
    ['/', ''],
    ['/m/parole', 'matter=parole&'],
    ['/d/mad/1:25-cv-10495', 'docket=mad+1%3A25-cv-10495&'],
  ])('lead readers of other languages from %s to the form in theirs', async (path, target) => {
    const { $ } = await open(path);
    const links = $('.invitations a').map((_, link) => `${$(link).attr('lang')} ${$(link).attr('href')}`);
    expect(links.get()).toEqual(['es', 'ht'].map((one) => `${one} /subscribe?${target}lang=${one}`));
    expect($('.invitations').text()).toContain('Reciba avisos en español');
    expect($('.invitations').text()).toContain('Resevwa avi an kreyòl ayisyen');
  });
});

describe('the front page', () => {
  it('says that the service stands still when nothing was read for hours', async () => {
    const { $ } = await open('/');
    expect(words($('.vitals').text())).toMatch(
      /^4 sources work, 2 not read yet; last read 15 days ago\. Nothing/,
    );
    story.house.setTime('2025-06-03T12:30:00Z');
    const fresh = words((await open('/')).$('.vitals').text());
    expect(fresh).toBe('4 sources work, 2 not read yet; last read 30 minutes ago.');
    story.house.setTime('2025-06-18T16:00:00Z');
  });

  it('names the sources from which silence means nothing', async () => {
    await change(`update source set health = 'failing', failing_since = now() where id = 'dhs-news'`);
    const { $ } = await open('/');
    expect(words($('.vitals').text())).toContain('1 fails');
    expect($('.vitals a[href="/sources/dhs-news"]').text()).toBe('DHS press releases');
    await change(`update source set health = 'ok', failing_since = null where id = 'dhs-news'`);
  });

  it('lists the next stated dates of all matters with their sentence', async () => {
    const { $ } = await open('/');
    const ahead = $('#dates').parent();
    expect(ahead.find('q').text()).toBe('Motion Hearing set for 7/10/2025 02:30 PM');
    expect(ahead.find('a').attr('href')).toBe('/d/mad/1%3A25-cv-10495?entry=60#e60');
  });

  it('tells when a ruling was filed and when it was seen', async () => {
    const { $ } = await open('/');
    const stay = $('article.item').filter((_, one) => $(one).text().includes('24A1079'));
    expect(words(stay.find('.kicker').text())).toBe('◆ Critical filed May 30, 2025 seen 19 days ago');
  });

  it('shows of an edit the words that changed', async () => {
    const { $ } = await open('/');
    expect($('article.item').first().find('del').text()).toContain('532,000');
  });

  it('counts the motions that wait in each matter', async () => {
    const motion = entry({
      number: 115,
      filedOn: '2025-06-08',
      labels: ['Motion to Stay'],
      text: 'MOTION to Stay proceedings by Kristi Noem.',
    });
    await happen(story.house, { source: 'mad-rss', at: '2025-06-08T20:00:00Z', dockets: [MAD([motion])] });
    story.house.setTime('2025-06-18T16:00:00Z');
    const { $ } = await open('/');
    expect($('article.matter').first().text()).toContain('1 motion waits for a ruling');
  });
});

describe('sources', () => {
  it('say of every docket whether it is seen whole, in part or not at all', async () => {
    await change(`update source set active = false where id = 'ca1-rss'`);
    const { $ } = await open('/sources');
    const under = (id: string) => words($(`#${id}`).parent().find('li').text());
    expect(under('unseen')).toContain(
      '1st Cir. 25-1384: No public source that we can read reaches this docket.',
    );
    expect(under('partly')).toContain('D. Mass. 1:25-cv-10495: Court RSS feed');
    expect(under('whole')).toContain('U.S. 24A1079: Supreme Court docket page');
    await change(`update source set active = true where id = 'ca1-rss'`);
  });
});

describe('a preview', () => {
  it('shows by week what would have come, and leads on to the same choice', async () => {
    const { $ } = await open('/preview?matter=parole&importance=critical');
    expect($('#would').text()).toMatch(/^4 alerts about CHNV parole terminations in 90 days$/);
    expect($('#would').next().text()).toMatch(/^4 of them critical\. \d+ other changes were left out\.$/);
    const weeks = $('.weeks tbody tr')
      .toArray()
      .map((one) => words($(one).text()));
    expect(weeks).toEqual(['June 2, 2025 1', 'May 26, 2025 1', 'May 5, 2025 1', 'April 14, 2025 1']);
    expect($('a.primary').attr('href')).toBe('/subscribe?target=matter%3Aparole&importance=critical&lang=en');
  });
});

describe('what is sent', () => {
  it.each(['/', '/m/parole', '/d/mad/1:25-cv-10495', '/assets/site.css'])(
    'is compressed for those who can read that, at %s',
    async (path) => {
      const plain = await story.site.request(path);
      const small = await story.site.request(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(small.headers.get('content-encoding')).toBe('gzip');
      expect(small.headers.get('vary')).toContain('Accept-Encoding');
      const body = Buffer.from(await small.arrayBuffer());
      const whole = Buffer.from(await plain.arrayBuffer());
      expect(gunzipSync(body).equals(whole)).toBe(true);
      expect(body.length).toBeLessThan(whole.length / 2);
    },
  );

  it.each(['/subscribe?matter=parole', '/manage', '/operators/login'])(
    'stays as it is where somebody has secrets, at %s',
    async (path) => {
      const response = await story.site.request(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBeNull();
    },
  );
});
