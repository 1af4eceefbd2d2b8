import { describe, expect, it } from 'vitest';
import { loadConfig, SHIPPED_FOLDER } from '../../../config/config.ts';
import { readerSettings } from '../../../config/agencies.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import { FORMATS } from '../../sources/registry.ts';
import { NOTICE_OF_TERMINATION, NOTICES_SENT, REAL_ID } from '../story/chnv.ts';
import { RETROACTIVE_PAYMENTS, STATEMENT } from '../story/ssa.ts';
import { pressListPage, pressReleasePage, registerAnswer, yearPage } from './agency-pages.ts';

const loaded = await loadConfig(SHIPPED_FOLDER);
if (!loaded.ok) throw new Error('the shipped configuration does not load');
const { agencies } = loaded.config;

/** Reads a page of the story with the settings that ship for that agency. */
function publicationsOf(agency: string, body: string, as: { format?: string; settings?: object } = {}) {
  const source = agencies.find((one) => one.id === agency);
  if (!source) throw new Error(`no agency ${agency} ships`);
  const read = FORMATS.get(as.format ?? source.format)?.read({
    body: new TextEncoder().encode(body),
    url: source.url,
    contentType: source.format === 'federal-register' ? 'application/json' : 'text/html; charset=utf-8',
    headers: {},
    court: null,
    courts: createCourtDirectory([]),
    settings: as.settings ?? readerSettings(source),
  });
  if (!read?.ok) throw new Error(read?.message ?? `no reader for ${agency}`);
  expect(read.observation.rejected).toEqual([]);
  return read.observation.publications;
}

describe('agency pages of the story, read with the settings that ship', () => {
  it('lists releases with their dates and addresses, and takes paging for no release', () => {
    expect(publicationsOf('dhs-news', pressListPage([NOTICES_SENT, REAL_ID]))).toMatchObject([
      {
        title: NOTICES_SENT.title,
        publishedOn: '2025-06-12',
        url: `https://www.dhs.gov${NOTICES_SENT.path}`,
      },
      { title: REAL_ID.title, publishedOn: '2025-03-19' },
    ]);
  });

  it('holds the words of a release in its article, without the breadcrumbs', () => {
    const settings = { body: 'article', drop: ['.usa-breadcrumb'], timezone: 'America/New_York' };
    const [article] = publicationsOf('dhs-news', pressReleasePage(NOTICES_SENT), {
      format: 'page',
      settings,
    });
    for (const paragraph of NOTICES_SENT.paragraphs) expect(article?.text).toContain(paragraph);
    expect(article?.text).not.toContain('Newsroom');
  });

  it('holds whole releases on the page of a year', () => {
    expect(publicationsOf('ssa-news', yearPage(2025, [STATEMENT, RETROACTIVE_PAYMENTS]))).toMatchObject([
      { title: STATEMENT.title, publishedOn: '2025-06-06', text: STATEMENT.paragraphs.join('\n\n') },
      { title: RETROACTIVE_PAYMENTS.title, publishedOn: '2025-02-25' },
    ]);
  });

  it('answers as the Federal Register does', () => {
    expect(
      publicationsOf('federal-register-immigration', registerAnswer([NOTICE_OF_TERMINATION])),
    ).toMatchObject([
      {
        key: '2025-05128',
        title: NOTICE_OF_TERMINATION.title,
        publishedOn: '2025-03-25',
        stage: 'published',
      },
    ]);
  });

  it('answers also where there is nothing', () => {
    expect(publicationsOf('federal-register-immigration', registerAnswer([]))).toEqual([]);
  });
});
