import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { agencySchema } from '../../config/agencies.ts';
import { courtsFileSchema } from '../../config/courts.ts';
import { PLAIN, SECRETS } from '../../config/env-variables.ts';
import { hostsFileSchema } from '../../config/hosts.ts';
import { matterSchema } from '../../config/matters.ts';
import { program } from '../../src/cli/program.ts';

/** What the documentation tells people to type must exist: these tests read it as they would. */
const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'config/README.md',
  ...readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Words between backticks and lines that are indented as code. */
const codeOf = (text: string) => [
  ...[...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? ''),
  ...text.split('\n').filter((line) => line.startsWith('    ')),
];

describe('links', () => {
  it.each(DOCUMENTS)('of %s lead to files that are there', (document) => {
    const targets = [...read(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    const lost = targets.filter(
      (target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(document), target)),
    );
    expect(lost).toEqual([]);
  });
});

describe('commands', () => {
  let known: Map<string, Command>;
  beforeAll(async () => {
    known = new Map((await program(undefined)).commands.map((command) => [command.name(), command]));
  });

  /** `changes --since 7d` of the README's table, and what stands behind "crier" anywhere. */
  function calls(document: string): string[] {
    const text = read(document);
    const [, rows = ''] = /\| to \| command .*\n\|.*\n((?:\|.*\n)+)/.exec(text) ?? [];
    const cells = codeOf(rows.replaceAll(/^\|[^|]*\|/gm, ''));
    const elsewhere = codeOf(text).flatMap(
      (code) => /(?:^|\s)crier (?:-- )?([a-z].*)$/.exec(code)?.[1] ?? [],
    );
    return [...cells.filter((cell) => /^[a-z]/.test(cell)), ...elsewhere];
  }

  it.each(DOCUMENTS)('named in %s exist, with the options it gives them', (document) => {
    const wrong: string[] = [];
    for (const call of calls(document)) {
      const command = known.get(call.split(' ')[0] ?? '');
      if (!command) {
        wrong.push(call);
        continue;
      }
      const flags = command.options.flatMap((option) => [option.long, option.short]);
      const asked = [...call.matchAll(/(?:^|\s)(--?[a-z][a-z-]*)/g)].map((match) => match[1] ?? '');
      if (asked.some((flag) => !flags.includes(flag) && flag !== '--help')) wrong.push(call);
    }
    expect(wrong).toEqual([]);
  });

  it('of npm are scripts of the package', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = DOCUMENTS.flatMap((document) =>
      [
        ...codeOf(read(document))
          .join('\n')
          .matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:]*)/g),
      ].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !scripts[name] && name !== 'ci')).toEqual([]);
  });
});

describe('settings', () => {
  it('of the table are those that the program reads, no more and no fewer', () => {
    const rows =
      read('README.md')
        .split('### Settings')[1]
        ?.split('\n')
        .filter((line) => line.startsWith('| `')) ?? [];
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((match) => match[1]),
    );
    expect(new Set(named)).toEqual(new Set([...Object.keys(PLAIN), ...Object.keys(SECRETS)]));
  });

  it('that may come from a file are marked so, and only those', () => {
    const starred = [...read('README.md').matchAll(/`([A-Z_]+)` \*/g)].map((match) => match[1]);
    expect(new Set(starred)).toEqual(new Set(Object.keys(SECRETS)));
  });
});

describe('the compose file', () => {
  const { services } = parse(read('compose.yaml'), { merge: true }) as {
    services: Record<string, { environment: Record<string, string>; ports?: string[] }>;
  };
  const environment = services['app']?.environment ?? {};
  /** What belongs to the image itself, and what only tests need. */
  const OF_THE_IMAGE = ['HOST', 'PORT', 'CRIER_HOME', 'CRIER_CONFIG', 'CRIER_ALLOW_HOSTS'];

  it('hands every setting to the program', () => {
    const missing = [...Object.keys(PLAIN), ...Object.keys(SECRETS)].filter((name) => !(name in environment));
    expect(new Set(missing)).toEqual(new Set(OF_THE_IMAGE));
  });

  it('takes from .env what the example of it names', () => {
    const named = read('.env.example').match(/^[A-Z_]+(?==)/gm) ?? [];
    const taken = [...read('compose.yaml').matchAll(/\$\{([A-Z_]+):/g)].map((match) => match[1] ?? '');
    expect(new Set(named)).toEqual(new Set(taken));
  });
});

describe('the guide to configuration', () => {
  const examples = [...read('config/README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? '',
  );
  const KINDS: readonly (readonly [string, ZodType])[] = [
    ['a matter', matterSchema],
    ['an agency source', agencySchema],
    ['courts', courtsFileSchema],
    ['hosts', hostsFileSchema],
  ];

  it('has one example of each kind of file', () => {
    expect(examples).toHaveLength(KINDS.length);
  });

  it.each(KINDS)('shows %s that the program would take', (kind, schema) => {
    const example = examples[KINDS.findIndex(([name]) => name === kind)] ?? '';
    const reading = schema.safeParse(parse(example));
    expect(reading.error?.issues ?? []).toEqual([]);
  });
});
