import { InvalidArgumentError } from 'commander';

const MOST = 100_000;

/** The value of an option such as `--limit`: a whole number from 1 on. */
export function countOption(text: string): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST) throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST}.`);
  return count;
}
