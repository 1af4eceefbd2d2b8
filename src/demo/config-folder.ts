import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { apiUrlOf, PATHS, type Sites } from './story/world.ts';

/** Writes the demonstration's configuration: the shipped shape of files, with loopback addresses. */
export async function writeDemoConfig(folder: string, sites: Sites): Promise<void> {
  for (const [path, value] of Object.entries(filesFor(sites))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, stringify(value));
  }
}

function filesFor(sites: Sites): Record<string, unknown> {
  return {
    'settings.yaml': { courtlistener: { url: apiUrlOf(sites), ...MEMBERS_CALLS } },
    'courts.yaml': [
      { id: 'mad', rss: `${sites.mad.url}${PATHS.mad}` },
      { id: 'ca1', why: 'No feed is known' },
      { id: 'mdd', why: 'The feed answers with nothing' },
      { id: 'ca4', rss: `${sites.ca4.url}${PATHS.ca4}` },
      { id: 'scotus', docketPage: `${sites.scotus.url}${PATHS.scotus}` },
    ],
    'agencies/dhs-news.yaml': dhs(sites.dhs.url),
    'agencies/ssa-news.yaml': ssa(sites.ssa.url),
    'agencies/federal-register.yaml': {
      id: 'federal-register',
      title: 'Federal Register, DHS documents',
      format: 'federal-register',
      url: `${sites.register.url}${PATHS.register}`,
    },
    'matters/chnv-parole.yaml': CHNV,
    'matters/ssa-doge.yaml': SSA,
  };
}

/** Calls of a token whose owner is a member; a free one has fewer. */
const MEMBERS_CALLS = { perMinute: 30, perHour: 200, perDay: 300 };

function dhs(site: string): unknown {
  return {
    id: 'dhs-news',
    title: 'DHS press releases',
    format: 'press-list',
    url: `${site}${PATHS.dhs}`,
    list: {
      item: 'li.usa-collection__item',
      link: 'a',
      title: 'a',
      date: 'time',
      accept: '^/news/[0-9]{4}/[0-9]{2}/[0-9]{2}/',
    },
    article: { body: 'article', drop: ['.usa-breadcrumb'] },
  };
}

function ssa(site: string): unknown {
  return {
    id: 'ssa-news',
    title: 'SSA press releases',
    format: 'press-list',
    url: `${site}${PATHS.ssa}`,
    list: { item: 'article.post', title: 'h3', text: 'p', keyFrom: 'id' },
  };
}

const PAROLE_WORDS = ['CHNV', 'Cubans, Haitians, Nicaraguans, and Venezuelans'];

const CHNV = {
  id: 'chnv-parole',
  title: 'CHNV parole terminations',
  // The appeal and the application are found on the way.
  dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: 69695790 }],
  sources: [
    { use: 'dhs-news', any: PAROLE_WORDS },
    { use: 'federal-register', any: PAROLE_WORDS },
  ],
};

const SSA = {
  id: 'ssa-doge',
  title: 'DOGE access to Social Security data',
  dockets: [{ court: 'mdd', number: '1:25-cv-00596', courtlistener: 69664313 }],
  sources: [{ use: 'ssa-news', any: ['DOGE', 'Supreme Court', 'court order'] }],
};
