import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { agencySchema } from './agencies.ts';
import { courtsFileSchema } from './courts.ts';
import { hostsFileSchema } from './hosts.ts';
import { matterSchema } from './matters.ts';
import { settingsSchema } from './settings.ts';
import { validate } from './validate.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

const SCHEMAS = { agencySchema, courtsFileSchema, hostsFileSchema, matterSchema, settingsSchema };

function yaml(text: string): YamlFile {
  const { file } = parseYamlFile('x.yaml', text);
  if (!file) throw new Error('the test wrote broken YAML');
  return file;
}

function said(schema: z.ZodType, text: string): string[] {
  const { problems } = validate(schema, yaml(text), []);
  return problems.map(({ line, path, message, remedy }) => `${line} ${path} ${message} | ${remedy}`);
}

describe('validating', () => {
  test.each(Object.entries(SCHEMAS))(
    '%s answers any value at all with problems that say what to do',
    (_, schema) => {
      const keys = fc.constantFrom('id', 'title', 'dockets', 'list', 'url', 'follow', 'x');
      const { tree } = fc.letrec((tie) => ({
        leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        tree: fc.oneof(
          { maxDepth: 4 },
          tie('leaf'),
          fc.array(tie('tree'), { maxLength: 3 }),
          fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
        ),
      }));
      fc.assert(
        fc.property(tree, (value) => {
          const { placed, problems } = validate(schema, yaml(JSON.stringify(value)), []);
          expect(placed === null).toBe(problems.length > 0);
          expect(
            problems.filter((problem) => !problem.message || !problem.remedy || problem.line === null),
          ).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
  );

  test('finds the keys of a part that may be null', () => {
    const schema = z.strictObject({ part: z.strictObject({ colour: z.string().optional() }).nullable() });
    expect(said(schema, 'part:\n  color: red\n')).toEqual([
      '2 part.color is not a known key | Did you mean "colour"?',
    ]);
  });

  test('lists what is known where nothing is near', () => {
    const schema = z.strictObject({ alpha: z.string(), beta: z.string().optional() });
    expect(said(schema, 'alpha: a\nzzzzzz: 1\n')).toEqual([
      '2 zzzzzz is not a known key | Remove it; known are: alpha, beta.',
    ]);
  });

  test.each([
    ['text', z.string(), 'part: [1]\n', '1 part must be text, not a list | Put the value in quotes.'],
    ['a list', z.array(z.string()), 'part: 1\n', 'must be a list, not a number'],
    ['an empty value', z.array(z.string()), 'part:\n', 'must be a list, not empty'],
    ['too much', z.int().max(3), 'part: 4\n', '4 is too large | Write 3 or less.'],
    ['too little', z.int().min(3), 'part: 2\n', '2 is too small | Write 3 or more.'],
    ['a missing value', z.string(), 'other: 1\n', 'part is missing | Add it.'],
  ])('says plainly what is wrong with %s', (_, part, text, expected) => {
    expect(said(z.object({ part }), text).join('\n')).toContain(expected);
  });

  test('shortens a value that would fill the screen', () => {
    const [problem] = said(matterSchema, `id: "${'x'.repeat(500)}"\ntitle: M\n`);
    expect(problem?.length).toBeLessThan(220);
  });

  test('reports each of several unknown keys on its own line', () => {
    const lines = said(matterSchema, 'id: m\ntitle: M\nfollows: {}\nsource: []\n').map(
      (line) => line.split(' ')[0],
    );
    expect(lines).toEqual(['3', '4']);
  });
});
