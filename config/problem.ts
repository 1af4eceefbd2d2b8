import { many } from '../src/domain/many.ts';

/** One thing that is wrong in a configuration file, with all a person needs to put it right. */
export interface ConfigProblem {
  /** Path of the file relative to the configuration folder, such as `matters/chnv-parole.yaml`. */
  file: string;
  /** 1-based line, or null when the fault is the file itself. */
  line: number | null;
  /** Where in the file, such as `dockets[1].number`; empty for the whole file. */
  path: string;
  message: string;
  /** What to do about it, as a sentence. */
  remedy: string;
}

/** Writes `dockets[1].number` for `['dockets', 1, 'number']`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}

/** All problems as text for a terminal: in file order, two lines each, and a count at the end. */
export function formatProblems(problems: readonly ConfigProblem[], kind = 'problem'): string {
  const blocks = problems.map((problem) => {
    const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
    const subject = problem.path ? `${problem.path}: ` : '';
    return `${place}  ${subject}${problem.message}\n    ${problem.remedy}`;
  });
  return problems.length ? `${blocks.join('\n')}\n${many(problems.length, kind)}` : 'no problems';
}

/** By file, then line, so that a person can walk through an open file. */
export function sortProblems(problems: readonly ConfigProblem[]): ConfigProblem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.path.localeCompare(b.path),
  );
}
