import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig, SHIPPED_FOLDER } from './config.ts';
import { placeOf, tellsItsPlace } from '../src/domain/classify/court-place.ts';
import { paceOf } from './hosts.ts';

const loaded = await loadConfig(SHIPPED_FOLDER);
if (!loaded.ok) throw new Error('the shipped configuration does not load');
const { courts, directory, agencies, matters, hosts } = loaded.config;
const ofKind = (kind: string) => courts.filter((court) => court.kind === kind);

/** 28 U.S.C. § 41: which states and territories make up a circuit, as the first letters of court ids. */
const CIRCUITS: Record<string, string> = {
  ca1: 'me ma nh ri pr',
  ca2: 'ct nye nyn nys nyw vt',
  ca3: 'de nj pae pam paw vi',
  ca4: 'md nce ncm ncw sc vae vaw wvn wvs',
  ca5: 'lae lam law msn mss txe txn txs txw',
  ca6: 'kye kyw mie miw ohn ohs tne tnm tnw',
  ca7: 'ilc iln ils inn ins wie wiw',
  ca8: 'are arw ian ias mn moe mow ne nd sd',
  ca9: 'ak az cac cae can cas gu hi id mt nv nmi or wae waw',
  ca10: 'co ks nm oke okn okw ut wy',
  ca11: 'alm aln als flm fln fls gam gan gas',
  cadc: 'dc',
};

describe('the shipped courts', () => {
  test('are 94 districts with a bankruptcy court each, 13 courts of appeals, the Supreme Court and three more', () => {
    const counts = ['district', 'bankruptcy', 'appellate', 'supreme', 'special'].map(
      (kind) => ofKind(kind).length,
    );
    expect(counts).toEqual([94, 94, 13, 1, 3]);
  });

  test.each(Object.entries(CIRCUITS))(
    '%s reviews exactly the districts that the law gives it',
    (circuit, codes) => {
      const districts = ofKind('district').filter((court) => court.circuit === circuit);
      expect(districts.map((court) => court.id).sort()).toEqual(
        codes
          .split(' ')
          .map((code) => `${code}d`)
          .sort(),
      );
    },
  );

  test('a bankruptcy court has the circuit and the zone of its district', () => {
    const renamed: Record<string, string> = { arb: 'azd', nebraskab: 'ned' };
    const differing = ofKind('bankruptcy').filter((court) => {
      const district = directory.byId(renamed[court.id] ?? court.id.replace(/b$/, 'd'));
      return district?.circuit !== court.circuit || district?.timezone !== court.timezone;
    });
    expect(differing).toEqual([]);
  });

  test('tell their kind and circuit by their ids, so that classify need not look them up', () => {
    const silent = courts.filter(({ id }) => !tellsItsPlace(id));
    const wrong = courts.filter(({ id, kind, circuit }) => {
      const place = placeOf(id);
      return place.kind !== kind || place.circuit !== circuit;
    });
    expect([silent, wrong]).toEqual([[], []]);
    expect(['calctapp', 'xxd', 'nyt', ''].filter(tellsItsPlace)).toEqual([]);
  });

  test.each([
    ['azd', 'America/Phoenix'],
    ['flnd', 'America/New_York'],
    ['alnd', 'America/Chicago'],
    ['innd', 'America/Indiana/Indianapolis'],
    ['idd', 'America/Boise'],
    ['kywd', 'America/Kentucky/Louisville'],
    ['miwd', 'America/Detroit'],
    ['tned', 'America/New_York'],
    ['tnmd', 'America/Chicago'],
    ['txwd', 'America/Chicago'],
    ['gud', 'Pacific/Guam'],
    ['nmid', 'Pacific/Saipan'],
    ['prd', 'America/Puerto_Rico'],
    ['vid', 'America/St_Thomas'],
    ['hid', 'Pacific/Honolulu'],
    ['akd', 'America/Anchorage'],
    ['ca5', 'America/Chicago'],
    ['ca9', 'America/Los_Angeles'],
    ['ca10', 'America/Denver'],
  ])('%s keeps its dates in %s', (id, timezone) => {
    expect(directory.byId(id)?.timezone).toBe(timezone);
  });

  test.each([
    ['mad', 'D. Mass.'],
    ['nysd', 'S.D.N.Y.'],
    ['dcd', 'D.D.C.'],
    ['mdd', 'D. Md.'],
    ['wvnd', 'N.D.W. Va.'],
    ['ndd', 'D.N.D.'],
    ['ca4', '4th Cir.'],
    ['ca2', '2d Cir.'],
    ['cadc', 'D.C. Cir.'],
    ['scotus', 'U.S.'],
    ['nysb', 'Bankr. S.D.N.Y.'],
  ])('%s is cited %s', (id, cite) => {
    expect(directory.byId(id)?.cite).toBe(cite);
  });

  test('no two courts are cited alike', () => {
    expect(new Set(courts.map((court) => court.cite)).size).toBe(courts.length);
  });

  test.each([
    ['azb', 'arb'],
    ['cofc', 'uscfc'],
    ['neb', 'nebraskab'],
    ['nysb-mega', 'nysb'],
    ['nysb', 'nysb'],
    ['mad', 'mad'],
  ])('the PACER label %s is our %s', (label, id) => {
    expect(directory.byPacerId(label)?.id).toBe(id);
  });

  test('a feed stands on the host of its own court', () => {
    const elsewhere = courts.filter(
      (court) => court.rss && new URL(court.rss).host !== `ecf.${court.pacerId ?? court.id}.uscourts.gov`,
    );
    expect(elsewhere).toEqual([]);
  });

  test('a court without a feed says why', () => {
    expect(courts.filter((court) => court.rss === null && !court.why)).toEqual([]);
    expect(directory.byId('mdd')).toMatchObject({ rss: null, why: expect.stringContaining('empty 200') });
  });

  test('E.D.N.Y. and E.D. Ark. are read where they publish in full', () => {
    expect(directory.byId('nyed')?.rss).toMatch(/readyDockets\.pl$/);
    expect(directory.byId('ared')?.rss).toMatch(/rss_outside4\.pl$/);
  });

  test('ids are those of CourtListener', ({ skip }) => {
    const path = join(SHIPPED_FOLDER, '../../shared/data/courts/federal-courts.json');
    if (!existsSync(path) && !process.env['CI']) skip('the sample data are not here');
    const known = JSON.parse(readFileSync(path, 'utf8')) as { id: string; in_use: boolean }[];
    const ids = new Set(known.filter((court) => court.in_use).map((court) => court.id));
    expect(courts.map((court) => court.id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the shipped sources', () => {
  test('the party to the cases is labelled, and nobody else', () => {
    expect(agencies.filter((agency) => agency.party).map((agency) => agency.id)).toEqual([
      'democracy-forward',
    ]);
  });

  test('every polled host has a pace with its reason', () => {
    const polled = [
      ...agencies.flatMap((agency) => agency.hosts),
      'ecf.mad.uscourts.gov',
      'www.supremecourt.gov',
    ];
    expect(polled.filter((host) => paceOf(hosts, host).host === '*')).toEqual([]);
    expect(paceOf(hosts, 'www.uscis.gov').minGapMs).toBe(10_000);
  });

  test('no permission is claimed that was not given', () => {
    expect(hosts.filter((pace) => pace.robots)).toEqual([]);
  });

  test.each([
    ['treasury-news', '/news/press-releases/sb0123', true],
    ['treasury-news', '/news/press-releases/statements-remarks', false],
    ['treasury-news', '/news/press-releases', false],
    ['dhs-news', '/news/2025/03/21/notice', true],
    ['dhs-news', '/news-releases/press-releases', false],
  ])('%s takes %s for an item: %s', (id, path, isItem) => {
    const accept = agencies.find((agency) => agency.id === id)?.list?.accept;
    expect(new RegExp(accept ?? '(?!)', 'u').test(path)).toBe(isItem);
  });
});

/** What entry_api_representation.rb and es_application_search.rb of the Register's API know; others are refused. */
const REGISTER = {
  fields:
    'abstract action agencies citation correction_of dates document_number effective_on html_url pdf_url publication_date title type',
  orders: ['newest', 'oldest', 'relevant'],
  mostPerPage: 2_000,
};

describe('queries of the Federal Register', () => {
  const queries = agencies.filter(({ url }) => url.includes('/api/v1/documents.json?'));
  test.each(queries.map(({ id, url }) => [id, new URL(url).searchParams] as const))(
    '%s ask for what the API knows',
    (_, query) => {
      const known = REGISTER.fields.split(' ');
      expect(query.getAll('fields[]').filter((field) => !known.includes(field))).toEqual([]);
      expect(REGISTER.orders).toContain(query.get('order'));
      expect(Number(query.get('per_page'))).toBeLessThanOrEqual(REGISTER.mostPerPage);
      expect(query.get('conditions[publication_date][gte]')).toBe('{since}');
    },
  );
  test('are there', () => expect(queries.length).toBeGreaterThan(0));
});

describe('the shipped matters', () => {
  test('are the five', () => {
    expect(matters.map((matter) => matter.id)).toEqual([
      'chnv-parole',
      'doge-data',
      'irs-ice-data',
      'parole-cbp-one',
      'ssa-doge',
    ]);
  });

  test('no docket belongs to two matters', () => {
    const keys = matters.flatMap((matter) =>
      matter.dockets.map((docket) => `${docket.court} ${docket.number}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every source is used by some matter', () => {
    const used = new Set(matters.flatMap((matter) => matter.sources.map((source) => source.use)));
    expect(agencies.map((agency) => agency.id).filter((id) => !used.has(id))).toEqual([]);
  });
});
