import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFiles, cycles, edgesOf, ROOT, sourceFiles, type Edge } from './imports.ts';

/** Lower layers first. A file imports from its own layer's folder or from lower layers. */
const LAYERS: readonly (readonly string[])[] = [
  ['src/domain', 'src/clock.ts'],
  ['config'],
  ['src/fetch', 'src/sources', 'src/channels', 'src/store', 'src/telemetry'],
  ['src/pipeline'],
  ['src/queue', 'src/web'],
  ['workers'],
  ['src/app.ts', 'src/open-store.ts', 'src/teardown.ts', 'src/version.ts', 'src/watchlist.ts'],
  ['src/demo'],
  ['src/cli'],
];

/** Its files compose the app together and may look at each other. */
const APP = LAYERS.findIndex((folders) => folders.includes('src/app.ts'));

/** Folders of one layer that may look at each other: channels and sources fetch through the one client. */
const SIDEWAYS: readonly (readonly [string, string])[] = [['src/channels', 'src/fetch']];

const files = sourceFiles('src', 'workers', 'config');
const edges = files.flatMap(edgesOf);

function placeOf(path: string): { layer: number; folder: string } | null {
  for (const [layer, folders] of LAYERS.entries()) {
    const folder = folders.find((one) => path === one || path.startsWith(`${one}/`));
    if (folder) return { layer, folder };
  }
  return null;
}

function breaksLayers(edge: Edge): boolean {
  const from = placeOf(edge.from);
  const to = placeOf(edge.to);
  if (!from || !to || from.folder === to.folder) return false;
  if (SIDEWAYS.some(([a, b]) => from.folder === a && to.folder === b)) return false;
  return to.layer >= from.layer && !(from.layer === APP && to.layer === from.layer);
}

const show = (edge: Edge) => `${edge.from}:${edge.line} imports ${edge.to}`;

describe('the walls of the house', () => {
  it('gives every file a place', () => {
    expect(files.filter((file) => placeOf(file) === null)).toEqual([]);
  });

  it('lets imports point downwards only', () => {
    expect(edges.filter(breaksLayers).map(show)).toEqual([]);
  });

  it('keeps the domain free of everything but pure libraries', () => {
    const allowed = /^(?:src\/domain\/|diff$)/;
    expect(
      edges.filter((edge) => edge.from.startsWith('src/domain/') && !allowed.test(edge.to)).map(show),
    ).toEqual([]);
  });

  it.each([
    ['bullmq', 'src/queue/'],
    ['ioredis', 'src/queue/'],
    ['nodemailer', 'src/channels/email/'],
    ['undici', 'src/fetch/'],
    ['cheerio', 'src/sources/'],
    ['unpdf', 'src/sources/'],
    ['kysely', 'src/store/'],
    ['smtp-server', 'src/channels/email/'],
    ['@hono/node-server', 'src/web/'],
    ['@bull-board/api', 'src/queue/'],
  ])('keeps %s under %s', (library, folder) => {
    const strays = edges.filter(
      (edge) => (edge.to === library || edge.to.startsWith(`${library}/`)) && !edge.from.startsWith(folder),
    );
    expect(strays.map(show)).toEqual(ALLOWED_STRAYS[library] ?? []);
  });

  it('keeps tests and what they are made of out of what ships', () => {
    expect(edges.filter((edge) => /\.(?:test|fixture)\.ts$/u.test(edge.to)).map(show)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(edges)).toEqual([]);
  });
});

/** Each with its reason beside the import. */
const ALLOWED_STRAYS: Readonly<Record<string, string[]>> = {
  // The configuration asks cheerio whether a selector is one.
  cheerio: ['config/fields.ts:1 imports cheerio/slim'],
};

const RULES = [
  { what: 'process.env', pattern: /\bprocess\.env\b/, home: /^config\/env\.ts$/ },
  {
    what: 'the wall clock',
    pattern: /\bDate\.now\(\)|\bnew Date\(\)/,
    home: /^src\/(?:clock\.ts|fetch\/)/,
  },
  {
    what: 'the console',
    pattern: /\bconsole\.\w+\(/,
    home: /^src\/(?:cli|demo)\/|^config\/generate-schema\.ts$/,
  },
];

describe('one place for each thing', () => {
  it.each(RULES)('$what is used in its one place', ({ pattern, home }) => {
    const strays = files.filter(
      (file) => !home.test(file) && pattern.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(strays).toEqual([]);
  });

  it('is not passed by through the tests beside the source', () => {
    const strays = allFiles('src', 'workers').filter((file) =>
      /\bprocess\.env\b/.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(strays).toEqual([]);
  });

  it('keeps every file short enough to read at one sitting, tests too', () => {
    const long = [...new Set([...files, ...allFiles('src', 'tests')])].filter(
      (file) =>
        !file.includes('/migrations/') && readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
