import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeDown } from '../../../src/pipeline/takedown.ts';
import { checkChain } from '../../../src/store/chain.ts';
import { findDocketById, listDockets } from '../../../src/store/dockets.ts';
import { exportedRows } from '../../../src/store/export.ts';
import { findEntries } from '../../../src/store/entries.ts';
import { docket, entry, happen } from '../../browser/story.ts';
import { placesWith } from '../../places.ts';
import { NUMBER, openBench, type Bench } from './bench.ts';

const PARTIES = ['American Federation of Teachers', 'Social Security Administration', 'Leland Dudek'];

describe('who stands in a case', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ caption: 'American Federation of Teachers v. Dudek', parties: PARTIES });
  });
  afterAll(() => bench.close());

  it('is known from the first list, of which nobody is told', async () => {
    expect(await bench.parties()).toEqual([
      'American Federation of Teachers, plaintiff',
      'Leland Dudek, defendant',
      'Social Security Administration',
    ]);
    expect(await bench.told()).toEqual([]);
  });

  it('changes by the entry that substitutes an official, which is told once, as what it is', async () => {
    bench.at('2025-05-07T20:00:00Z');
    await bench.file({
      number: 160,
      on: '2025-05-07',
      text: 'PAPERLESS ORDER: Pursuant to Fed. R. Civ. P. 25(d), Frank Bisignano, Commissioner of Social Security, is substituted for Leland Dudek as a defendant. (Entered: 05/07/2025)',
    });
    const mails = await bench.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Frank Bisignano substituted for Leland Dudek - ');
    expect(mails[0]?.text).toContain('Frank Bisignano, Commissioner of Social Security, is substituted');
    expect(await bench.parties()).toEqual([
      'American Federation of Teachers, plaintiff',
      'Frank Bisignano, defendant, Commissioner of Social Security, for Leland Dudek since 2025-05-07 (entry 160)',
      'Social Security Administration',
      'Leland Dudek, defendant, until 2025-05-07 (entry 160)',
    ]);
  });

  it('splits no case, and is told no second time when caption and list follow', async () => {
    bench.at('2025-05-09T20:00:00Z');
    const before = await bench.parties();
    await bench.heads({
      caption: 'American Federation of Teachers v. Bisignano',
      parties: ['FRANK BISIGNANO', ...PARTIES],
    });
    expect(await bench.told()).toEqual([]);
    expect(await bench.parties()).toEqual(before);
    const dockets = await listDockets(bench.house.app.house.db.read);
    expect(dockets.filter(({ number }) => number === NUMBER)).toHaveLength(1);
    expect(await bench.page(`/d/mdd/${NUMBER}`)).toContain(
      'Caption changed: American Federation of Teachers v. Dudek',
    );
  });

  it('is lost neither by a list that comes short nor by an empty one', async () => {
    const before = await bench.parties();
    for (const [day, parties] of [
      ['2025-05-10', PARTIES.slice(0, 1)],
      ['2025-05-11', []],
      ['2025-05-12', PARTIES],
    ] as const) {
      bench.at(`${day}T20:00:00Z`);
      await bench.heads({ caption: 'American Federation of Teachers v. Bisignano', parties });
      expect(await bench.parties()).toEqual(before);
    }
    expect(await bench.told()).toEqual([]);
  });

  it('is told as routine news when a list shows more', async () => {
    bench.at('2025-05-20T20:00:00Z');
    await bench.heads({
      caption: 'American Federation of Teachers v. Bisignano',
      parties: [...PARTIES, 'Alliance for Retired Americans'],
    });
    const mails = await bench.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(
      /^Added to the parties: Alliance for Retired Americans - American Federation of Teachers v. Bisignano/,
    );
    expect(await bench.parties()).toContain('Alliance for Retired Americans, first seen 2025-05-20');
  });

  it('stands on the page of the docket with the entry that says so, and in the API', async () => {
    const page = await bench.page(`/d/mdd/${NUMBER}`);
    const words = page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    expect(words).toContain(
      'Frank Bisignano, defendant, Commissioner of Social Security, for Leland Dudek since May 7, 2025 (entry 160)',
    );
    expect(words).toContain('Before (1)Leland Dudek, defendant, until May 7, 2025 (entry 160)');
    expect(page).toContain('/d/mdd/1%3A25-cv-00313?entry=160#e160');
    const { parties } = JSON.parse(await bench.page(`/api/v1/dockets/mdd/${NUMBER}`));
    expect(parties).toContainEqual({
      name: 'Frank Bisignano',
      office: 'Commissioner of Social Security',
      role: 'defendant',
      since: expect.objectContaining({ by: 'entry', on: '2025-05-07', entry: 160, source: 'cl-news-1' }),
      until: null,
      insteadOf: 'Leland Dudek',
    });
  });

  it('is exported with the rest of the record', async () => {
    const rows = [];
    const { read } = bench.house.app.house.db;
    for await (const row of exportedRows(read, { since: null, matter: 'data' })) rows.push(row);
    expect(rows.filter(({ kind }) => kind === 'party')).toContainEqual(
      expect.objectContaining({
        docket: NUMBER,
        name: 'Leland Dudek',
        until: expect.objectContaining({ by: 'entry', on: '2025-05-07' }),
        untilEntry: 160,
      }),
    );
    const later = exportedRows(read, { since: new Date('2030-01-01'), matter: null });
    expect(await later.next()).toMatchObject({ done: true });
  });

  it('takes back what an entry named that is sealed later', async () => {
    bench.at('2025-05-25T20:00:00Z');
    await bench.file({ number: 165, on: '2025-05-25', text: 'ORDER: Ann Walrus is added as a plaintiff.' });
    expect(await bench.parties()).toContain('Ann Walrus, plaintiff, since 2025-05-25 (entry 165)');
    const sealed = entry({ number: 165, filedOn: '2025-05-25', sequence: null, sealed: true });
    const caption = 'American Federation of Teachers v. Bisignano';
    await happen(bench.house, {
      source: 'cl-news-1',
      at: '2025-05-26T20:00:00Z',
      dockets: [docket('mdd', NUMBER, caption, [sealed])],
    });
    expect((await bench.parties()).join()).not.toContain('Walrus');
    await bench.told();
  });

  it('forgets what an entry named that is taken down, and does not learn it again', async () => {
    bench.at('2025-06-01T20:00:00Z');
    await bench.file({
      number: 170,
      on: '2025-06-01',
      text: 'ORDER: Oksana Quixotic is added as a plaintiff.',
    });
    bench.at('2025-06-02T20:00:00Z');
    const caption = 'American Federation of Teachers v. Bisignano';
    await bench.heads({ caption, parties: [...PARTIES, 'Oksana Quixotic'] });
    expect(await bench.parties()).toContain('Oksana Quixotic, plaintiff, since 2025-06-01 (entry 170)');
    const { house } = bench.house.app;
    const id = await bench.docketId();
    const docket = await findDocketById(house.db.read, id);
    const [entry] = await findEntries(house.db.read, id, { sequence: null, number: 170 });
    if (!docket || !entry) throw new Error('the entry is not there');
    await takeDown(house, docket, entry, { reason: 'asked for', twins: true });
    await bench.told();
    expect(await placesOf('Quixotic')).toEqual([]);
    bench.at('2025-06-03T20:00:00Z');
    await bench.heads({ caption, parties: [...PARTIES, 'Oksana Quixotic', 'Roe Freight Company'] });
    const [mail, ...others] = await bench.told();
    expect(mail?.subject).toContain('Added to the parties: Roe Freight Company -');
    expect(others).toEqual([]);
    expect(await placesOf('Quixotic')).toEqual([]);
    expect(await checkChain(house.db.read, `docket:${id}`)).toEqual([]);
  });

  const placesOf = (words: string) => placesWith(bench.house.app.house.db.pool, words);
});

describe('an official whom only the caption replaces', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ caption: 'American Federation of Teachers v. Dudek', parties: PARTIES });
  });
  afterAll(() => bench.close());

  it('is told by that, once', async () => {
    bench.at('2025-05-09T20:00:00Z');
    await bench.heads({
      caption: 'American Federation of Teachers v. Bisignano',
      parties: [...PARTIES, 'Frank Bisignano'],
    });
    const mails = await bench.told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Caption changed: American Federation of Teachers v. Dudek to');
    expect(await bench.parties()).toContain(
      'Frank Bisignano, defendant, named in the caption in the place of Leland Dudek since 2025-05-09',
    );
  });
});

describe('a name that was told as joining', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ caption: 'American Federation of Teachers v. Dudek', parties: PARTIES });
  });
  afterAll(() => bench.close());

  it('is cut from that news when the entry is taken down that names it', async () => {
    bench.at('2025-06-01T20:00:00Z');
    await bench.heads({
      caption: 'American Federation of Teachers v. Dudek',
      parties: [...PARTIES, 'OKSANA QUIXOTIC'],
    });
    await bench.file({
      number: 170,
      on: '2025-06-01',
      text: 'ORDER: Oksana Quixotic is added as a plaintiff.',
    });
    const { house } = bench.house.app;
    const id = await bench.docketId();
    const docket = await findDocketById(house.db.read, id);
    const [entry] = await findEntries(house.db.read, id, { sequence: null, number: 170 });
    if (!docket || !entry) throw new Error('the entry is not there');
    await takeDown(house, docket, entry, { reason: 'asked for', twins: true });
    expect(await bench.told()).toEqual([]);
    const { rows } = await house.db.pool.query(`select data from change where data::text ilike '%quixotic%'`);
    expect(rows).toEqual([]);
    expect(await bench.page(`/d/mdd/${NUMBER}`)).not.toMatch(/quixotic/i);
    expect(await checkChain(house.db.read, `docket:${id}`)).toEqual([]);
  });
});

describe('a pseudonym', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ caption: 'Doe v. Noem', parties: ['Svitlana Doe', 'Kristi Noem'] });
  });
  afterAll(() => bench.close());

  it('meets no name in page, API or mail, whatever list, entry and caption say', async () => {
    bench.at('2025-05-02T20:00:00Z');
    await bench.heads({
      caption: 'Doe v. Noem',
      parties: ['Svitlana Ivanova', 'Svitlana Doe', 'Kristi Noem'],
    });
    expect(await bench.told()).toEqual([]);
    expect(await bench.parties()).toEqual(['Svitlana Doe, plaintiff', 'Kristi Noem, defendant']);
    bench.at('2025-05-03T20:00:00Z');
    await bench.heads({ caption: 'Ivanova v. Noem', parties: ['Svitlana Ivanova', 'Kristi Noem'] });
    expect(await bench.told()).toEqual([]);
    bench.at('2025-05-04T20:00:00Z');
    await bench.heads({
      caption: 'Ivanova v. Noem',
      parties: ['Svitlana Doe', 'Svitlana Ivanova', 'Kristi Noem'],
    });
    expect(await bench.parties()).toEqual(['Kristi Noem, defendant']);
    for (const path of [`/d/mdd/${NUMBER}`, `/api/v1/dockets/mdd/${NUMBER}`])
      expect(await bench.page(path)).not.toMatch(/\bDoe\b/);
  });
});
