import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXIT, EXIT_MEANINGS } from './exit.ts';
import { program } from './program.ts';

describe('the exit codes', () => {
  it('are all explained', () => {
    for (const code of Object.values(EXIT)) expect(`, ${EXIT_MEANINGS}`).toContain(`, ${code} `);
  });

  it('are explained in the help and in the README by the same words', async () => {
    let help = '';
    const root = await program('docket-number');
    root.configureOutput({ writeOut: (words) => (help += words) }).outputHelp();
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    for (const text of [help, readme]) expect(text.replaceAll(/\s+/g, ' ')).toContain(`${EXIT_MEANINGS}.`);
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
