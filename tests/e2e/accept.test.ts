import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, RELEASE } from '../integration/pages/agency.ts';
import { openOperatorDesk, type OperatorDesk } from './operator-desk.ts';

const FILES = {
  'courts.yaml': [],
  'agencies/agency-faq.yaml': {
    id: 'agency-faq',
    title: 'Questions on parole',
    format: 'page',
    url: '{site}/faq',
    settings: { body: 'article' },
  },
};

describe('an operator who finds that a page really shrank', () => {
  let desk: OperatorDesk;
  const run = (...args: string[]) => desk.run(...args);

  beforeAll(async () => {
    desk = await openOperatorDesk(FILES);
    desk.site.set('/faq', articlePage(RELEASE));
    await run('poll', 'agency-faq');
    desk.site.set('/faq', articlePage({ ...RELEASE, paragraphs: ['This page has been archived.'] }));
    await run('poll', 'agency-faq');
  }, 180_000);
  afterAll(() => desk.close());

  it('reads what to do in the list of sources and from the doctor', async () => {
    const remedy = `Look at ${desk.site.url}/faq: if that is really all it says now, "crier accept agency-faq"`;
    expect((await run('sources')).out).toContain(`agency-faq: ${remedy}`);
    expect((await run('doctor')).out).toContain(`agency-faq: ${remedy}`);
  });

  it('sees what would be told, and nothing is recorded', async () => {
    const { code, out } = await run('accept', 'agency-faq');
    expect(code).toBe(0);
    expect(out).toContain('publication-edited (');
    expect(out).toContain('{+This page has been archived.+}');
    expect(out).toMatch(
      /This would record 1 change\. Say "crier accept agency-faq --yes --sha256 [\da-f]{12}" to do it\./u,
    );
    expect((await run('changes', '--since', '1d')).out).not.toContain('archived');
  });

  it('takes it over with --yes, once', async () => {
    const { code, out } = await run('accept', 'agency-faq', '--yes');
    expect(code).toBe(0);
    expect(out).toContain('Taken over: 1 change recorded, 0 alerts.');
    const again = await run('accept', 'agency-faq', '--yes');
    expect(again.code).toBe(65);
    expect(again.err).toBe('nothing of agency-faq waits to be accepted: its last reading was believed\n');
    expect((await run('accept', 'agency-fqa')).err).toContain('there is no source agency-fqa');
  });
});
