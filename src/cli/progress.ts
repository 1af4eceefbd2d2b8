import { type Clock, systemClock } from '../clock.ts';
import { SECOND } from '../domain/duration.ts';

/** Where progress is shown: standard error, unless a test looks on. */
export interface Screen {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

export interface Progress {
  /** So much more is done. */
  add: (count: number) => void;
  /** Wipes the line away, so that what comes next starts on a clean one. */
  end: () => void;
}

const WIPED = '\r\u001B[K';

/** One line that says how far long work has come, on a terminal alone: in a log or a pipe it would be noise. */
export function createProgress(
  what: string,
  screen: Screen = process.stderr,
  clock: Clock = systemClock,
): Progress {
  if (!screen.isTTY) return { add: () => undefined, end: () => undefined };
  const beganMs = clock().getTime();
  let [done, saidMs, isShown] = [0, beganMs, false];
  return {
    add(count) {
      done += count;
      const nowMs = clock().getTime();
      if (nowMs - saidMs < SECOND) return;
      [saidMs, isShown] = [nowMs, true];
      screen.write(
        `${WIPED}${grouped(done)} ${what}, ${grouped((done * SECOND) / (nowMs - beganMs))} a second`,
      );
    },
    end() {
      if (isShown) screen.write(WIPED);
    },
  };
}

function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/**
 * The same values, counted as they are taken. Lines that scroll by on the same terminal show progress enough, and would
 * be torn apart by ours.
 */
export async function* showProgress<T>(
  what: string,
  values: AsyncIterable<T>,
  countOf: (value: T) => number = () => 1,
): AsyncGenerator<T> {
  const progress = createProgress(what, process.stdout.isTTY ? { write: () => undefined } : process.stderr);
  try {
    for await (const value of values) {
      yield value;
      progress.add(countOf(value));
    }
  } finally {
    progress.end();
  }
}
