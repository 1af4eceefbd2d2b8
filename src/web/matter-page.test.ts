import { describe, expect, it } from 'vitest';
import { docket, entry, happen, MAD } from '../../tests/browser/story.ts';
import { useStorySite } from './story-site.fixture.ts';

const story = useStorySite();
const { open } = story;

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the page of a matter', () => {
  it('begins with what happened last', async () => {
    const { $ } = await open('/m/parole');
    const latest = $('main section').first();
    expect(latest.find('h2').text()).toBe('What happened last');
    expect(latest.find('.headline').text()).toContain('DHS issues notices of termination');
  });

  it('says of each court what it ruled last, and leads to the proof', async () => {
    const { $ } = await open('/m/parole');
    const standing = $('.tree .standing')
      .toArray()
      .map((one) => [words($(one).text()), $(one).find('a').attr('href')]);
    expect(standing).toEqual([
      [
        'Last ruling seen: ◆ Critical Preliminary injunction granted in part, April 14, 2025',
        expect.stringMatching(/^\/c\/\d+$/),
      ],
      ['Last ruling seen: ◆ Critical Stay denied, May 5, 2025', expect.stringMatching(/^\/c\/\d+$/)],
      ['Last ruling seen: ◆ Critical Stay granted, May 30, 2025', expect.stringMatching(/^\/c\/\d+$/)],
    ]);
  });

  it('puts an edit on the day it was seen, with the words that changed', async () => {
    const { $ } = await open('/m/parole');
    const first = $('.timeline .of-day').first();
    expect(first.find('.day').text()).toBe('Tuesday, June 3, 2025');
    expect(first.find('del').text()).toContain('532,000');
    expect(first.find('ins').text()).toContain('530,000');
    expect(first.find('a:contains("Evidence")').attr('href')).toMatch(/^\/c\/\d+$/);
  });

  it('leaves the release on its own day in the words of that day', async () => {
    const { $ } = await open('/m/parole');
    const released = $('.timeline .of-agency').filter((_, one) => $(one).find('del').length === 0);
    expect(released.text()).toContain('About 532,000 people');
    expect(released.text()).not.toContain('530,000');
  });

  it('keeps agencies in a lane of their own beside the courts', async () => {
    const { $ } = await open('/m/parole');
    expect($('.timeline').hasClass('two-lanes')).toBe(true);
    expect($('.of-agency .kicker').text()).not.toMatch(/D\. Mass|U\.S\./);
    const courts = await open('/m/parole?lane=scotus');
    expect(courts.$('.timeline').hasClass('two-lanes')).toBe(false);
  });

  it('leads from each dot and each row of its table to that part of the timeline', async () => {
    const { $ } = await open('/m/parole');
    const hrefs = (within: string) =>
      $(within)
        .toArray()
        .map((one) => $(one).attr('href'));
    const dots = hrefs('svg.lanes a');
    expect(new Set(hrefs('details table a'))).toEqual(new Set(dots));
    const supreme = dots.find((href) => href?.includes('lane=scotus')) ?? '';
    const there = await open(supreme);
    expect(there.$('.timeline .headline').first().text()).toBe('Stay granted');
    expect(there.$('#until').attr('value')).toBe('2025-06-01');
  });

  it('shows nothing after the day it was asked for', async () => {
    const { $ } = await open('/m/parole?until=2025-04-30');
    expect($('.timeline .day').first().text()).toBe('Monday, April 14, 2025');
    expect((await open('/m/parole?until=2025-02-30')).$('#until').attr('value')).toBe('');
  });

  it('leaves publications out where only what is critical is asked for', async () => {
    const { $ } = await open('/m/parole?importance=critical');
    expect($('.timeline .mark-major')).toHaveLength(0);
    expect($('.timeline .mark-critical').length).toBeGreaterThan(2);
  });

  it('lists the motions that wait, with their age', async () => {
    const motion = entry({
      number: 115,
      filedOn: '2025-06-08',
      labels: ['Motion for Class Certification'],
      text: 'MOTION to Certify Class by Svitlana Doe.',
    });
    await happen(story.house, { source: 'mad-rss', at: '2025-06-08T20:00:00Z', dockets: [MAD([motion])] });
    story.house.setTime('2025-06-18T16:00:00Z');
    const { $ } = await open('/m/parole');
    const waiting = $('#waiting').parent().find('li').first();
    expect(words(waiting.text())).toMatch(
      /entry 115 of D\. Mass\. 1:25-cv-10495 filed June 8, 2025, 10 days/,
    );
    expect(waiting.find('a').attr('href')).toBe('/d/mad/1%3A25-cv-10495?entry=115#e115');
    expect(words(waiting.text())).not.toContain('hearing');
    await happen(story.house, {
      source: 'mad-rss',
      at: '2025-06-18T20:00:00Z',
      dockets: [
        MAD([
          entry({
            number: 116,
            filedOn: '2025-06-18',
            text: 'NOTICE of Hearing on 115 Motion to Certify Class: Motion Hearing set for 7/3/2025 at 2:00 PM.',
          }),
          entry({
            number: 117,
            filedOn: '2025-06-18',
            text: 'ORDER re 115 Motion: a status conference is set for 6/27/2025 at 9:00 AM.',
          }),
        ]),
      ],
    });
    const later = (await open('/m/parole')).$('#waiting').parent().find('li').first();
    expect(words(later.text())).toContain(
      'ago. Motion hearing July 3, 2025, 2:00 PM ET, as stated in entry 116',
    );
    const docket = (await open('/d/mad/1%3A25-cv-10495')).$('#waiting').parent().find('li').first();
    expect(words(docket.text())).toContain('. Motion hearing July 3, 2025, 2:00 PM ET');
  });
});

describe('the agencies of a matter', () => {
  it('are listed with when they were read, and named above all else when they fail', async () => {
    const { pool } = story.house.app.house.db;
    const calm = await open('/m/parole');
    expect(words(calm.$('#coverage').parent().text())).toContain(
      'DHS press releases: last read 15 days ago.',
    );
    expect(words(calm.$('#coverage').parent().text())).toContain('USCIS news: not read yet.');
    expect(calm.$('.alertbox')).toHaveLength(0);
    await pool.query(`update source set health = 'failing', reason = 'bot-wall' where id = 'dhs-news'`);
    const { $ } = await open('/m/parole');
    expect(words($('.alertbox').text())).toContain('Not readable at present: DHS press releases.');
    expect(words($('#coverage').parent().text())).toContain(
      'DHS press releases: failing (bot wall), last read',
    );
    await pool.query(`update source set health = 'ok', reason = null where id = 'dhs-news'`);
  });
});

describe('the page of a docket', () => {
  it('names what a ruling rules on, and what became of a motion', async () => {
    const { $ } = await open('/d/mad/1:25-cv-10495');
    expect(words($('#e97').text())).toContain('Rules on: Motion for preliminary injunction filed (entry 24)');
    expect(words($('#e24').text())).toContain('Ruled on: Preliminary injunction granted in part (entry 97)');
    expect(words($('#e60').text())).toContain(
      'Refers to: Motion for preliminary injunction filed (entry 24)',
    );
  });

  it('says at its top what the court ruled last and what the docket is seen through', async () => {
    const { $ } = await open('/d/mad/1:25-cv-10495');
    const facts = words($('dl.facts').first().text());
    expect(facts).toMatch(
      /^Last ruling seen◆ Critical Preliminary injunction granted in part, April 14, 2025/,
    );
    expect(facts).toContain('Seen throughCourt RSS feed');
    expect(facts).toContain('behind the court');
  });

  it('names a docket that is not followed here without a link that leads nowhere', async () => {
    const mandate = entry({
      number: 170,
      filedOn: '2025-06-09',
      labels: ['USCA Case Number'],
      text: 'USCA Case Number 25-1999 for 97 Notice of Appeal filed by Kristi Noem.',
    });
    const quiet = docket('mad', '1:25-cv-19999', 'Roe v. Noem', [mandate]);
    await happen(story.house, { source: 'mad-rss', at: '2025-06-09T20:00:00Z', dockets: [quiet] });
    story.house.setTime('2025-06-18T16:00:00Z');
    const { $ } = await open('/d/mad/1:25-cv-19999');
    for (const href of $('#e170 a[href^="/d/"]').toArray())
      expect((await story.site.request($(href).attr('href') ?? '')).status).toBe(200);
    expect($('#e170').text()).toContain('25-1999');
  });

  it('warns above all else when nothing public reaches it', async () => {
    await story.house.app.house.db.pool.query(`update source set active = false where id = 'ca1-rss'`);
    const { $ } = await open('/d/ca1/25-1384');
    expect($('.alertbox').text()).toContain('No public source that we can read reaches this docket');
    const matter = await open('/m/parole');
    expect(words(matter.$('.alertbox').text())).toContain('reaches 1st Cir. 25-1384.');
    await story.house.app.house.db.pool.query(`update source set active = true where id = 'ca1-rss'`);
    expect((await open('/d/ca1/25-1384')).$('.alertbox')).toHaveLength(0);
  });
});
