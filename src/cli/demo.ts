import { createServer } from 'node:net';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import { formatEnvProblems, readEnv, type Env } from '../../config/env.ts';
import { playStep, type PlayedStep } from '../demo/play.ts';
import { openStage, type Stage } from '../demo/stage.ts';
import { STORY } from '../demo/story/script.ts';
import { emptyWorld } from '../demo/story/world.ts';
import { judge } from '../demo/verdict.ts';
import { introduction, stepHeading, stepOutcome, summary, type Paint } from '../demo/words.ts';
import { createLogger } from '../telemetry/logger.ts';
import { CommandError, EXIT } from './exit.ts';

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('tell the recorded story of two matters through the real pipeline, on this machine alone')
    .option('--once', 'end when the story is told; otherwise the web pages stay up')
    .addHelpText(
      'after',
      '\nNeeds no network and no configuration, and leaves nothing behind. Exits 1 when an alert of the story is missing.',
    )
    .action(async (options: { once?: boolean }) => {
      await demo(options.once ?? false);
    });
}

async function demo(once: boolean): Promise<void> {
  const env = ownEnv();
  const stop = stopSignal();
  print(introduction(paint));
  const at = await webAddress(env);
  const stage = await openStage({
    log: createLogger({ level: env.logLevel === 'info' ? 'error' : env.logLevel }),
    publicUrl: at.url,
    web: { host: env.host, port: at.port },
    begins: STORY[0]?.moments[0] ?? '',
  });
  try {
    const problems = await tellStory(stage, stop);
    if (stop.aborted) throw new CommandError('stopped before the story was told', INTERRUPTED);
    if (problems.length > 0) throw new CommandError(`\nThe story went otherwise:\n${problems.join('\n')}`);
    if (!once) await stayUp(at.url, stop);
  } finally {
    await stage.close();
  }
}

/** 128 + SIGINT, as shells report it. */
const INTERRUPTED = 130;

/** Only where to listen and how much to log; the demonstration never touches a real database or mail server. */
function ownEnv(): Env {
  const reading = readEnv();
  if (!reading.ok) throw new CommandError(formatEnvProblems(reading.problems), EXIT.config);
  return reading.env;
}

/** Plays every step and prints it. Returns what differs from the story, and which ledgers do not agree. */
async function tellStory(stage: Stage, stop: AbortSignal): Promise<string[]> {
  const world = emptyWorld();
  const played: PlayedStep[] = [];
  let footShown = false;
  for (const [index, step] of STORY.entries()) {
    if (stop.aborted) return [];
    print(stepHeading(step, { at: index + 1, of: STORY.length }, paint));
    const result = await playStep(stage, world, step);
    played.push(result);
    print(stepOutcome(result, paint, !footShown));
    footShown ||= result.mails.length > 0;
  }
  const verdict = await judge(stage, played);
  print(summary(verdict, paint));
  const differences = played.flatMap(({ step, missing, surplus }) => [
    ...missing.map((mail) => `"${step.title}": no mail to ${mail.to} with the subject "${mail.subject}"`),
    ...surplus.map((mail) => `"${step.title}": an unexpected mail to ${mail.to}, "${mail.subject}"`),
  ]);
  const failed = verdict.checks.filter((check) => !check.holds);
  return [...differences, ...failed.map(({ what, found }) => `not so: ${what} (${found})`)];
}

async function stayUp(url: string, stop: AbortSignal): Promise<void> {
  print(`What was recorded stays to be looked at on ${url} until you press Ctrl-C.\n`);
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  print('\nStopped, and everything removed.\n');
}

/** The usual port, or any free one when something else listens there. Links in the mails lead to it. */
async function webAddress(env: Env): Promise<{ url: string; port: number }> {
  const port = (await freePort(env.host, env.port)) ?? (await freePort(env.host, 0));
  if (port === null)
    throw new CommandError(`no port is free on ${env.host} for the web pages`, EXIT.unavailable);
  const url = new URL(env.publicUrl);
  if (port !== env.port) url.port = String(port);
  return { url: url.href.replace(/\/$/, ''), port };
}

function freePort(host: string, wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : null;
      server.close(() => resolve(port));
    });
  });
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

const STYLES = {
  title: 'bold',
  faint: 'dim',
  frame: 'blue',
  good: 'green',
  bad: 'red',
  subject: 'bold',
} as const;

/** Colours only for a terminal, and not where NO_COLOR asks for none. */
const paint: Paint = (style, text) =>
  process.stdout.isTTY ? styleText(STYLES[style], text, { stream: process.stdout }) : text;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
