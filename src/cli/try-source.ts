import { setTimeout as pause } from 'node:timers/promises';
import { readerSettings, type AgencySource } from '../../config/agencies.ts';
import { paceOf } from '../../config/hosts.ts';
import { systemClock } from '../clock.ts';
import { fillAddress } from '../domain/address-template.ts';
import { buildUserAgent, createFetcher, createMemoryRobotsStore, type Fetcher } from '../fetch/index.ts';
import { readPrepared, type ReadRequest } from '../sources/format.ts';
import { withTextLayer } from '../sources/page/index.ts';
import { inspectPage } from '../sources/page/inspect.ts';
import { inspectPressList } from '../sources/press-list/parse.ts';
import { FORMATS } from '../sources/registry.ts';
import { VERSION } from '../version.ts';
import { CommandError, EXIT } from './exit.ts';
import { readInput } from './parse.ts';
import { readSetup, type Setup } from './setup.ts';
import { articleTrial, listTrial, plainTrial, type Trial } from './trial.ts';

export interface TryOptions {
  /** A stored body; the source is asked when absent. */
  file?: string | undefined;
  /** The file is one of the source's articles, not its list. */
  article?: boolean | undefined;
}

/** Reads a source once as it is configured and says what its selectors find and miss. Nothing is recorded. */
export async function trySource(id: string, options: TryOptions): Promise<Trial[]> {
  const setup = await readSetup();
  const agency = setup.config.agencies.find((one) => one.id === id);
  if (!agency) {
    const known = setup.config.agencies.map((one) => one.id).join(', ');
    throw new CommandError(`there is no source ${id} in agencies/; there are ${known}`, EXIT.usage);
  }
  const given = requester(setup, agency);
  if (options.file !== undefined) {
    const body = await readInput(options.file);
    const request = given({ body, url: addressOf(agency), contentType: null });
    return [await (options.article ? tryArticle(agency, request) : tryList(agency, request))];
  }
  return tryLive(setup, agency, given);
}

type Answered = Pick<ReadRequest, 'body' | 'url' | 'contentType' | 'requestedUrl' | 'headers'>;
type Requester = (answered: Answered) => ReadRequest;

function requester({ config }: Setup, agency: AgencySource): Requester {
  const settings = readerSettings(agency);
  return (answered) => ({
    ...answered,
    court: agency.court ?? null,
    courts: config.directory,
    settings,
  });
}

function addressOf(agency: AgencySource): string {
  return fillAddress(agency.url, { now: systemClock(), timezone: agency.timezone });
}

async function tryList(agency: AgencySource, request: ReadRequest): Promise<Trial> {
  if (agency.format === 'press-list') return listTrial(inspectPressList(request));
  if (agency.format === 'page') return articleTrial(inspectPage(await withTextLayer(request)));
  const format = FORMATS.get(agency.format);
  if (!format) throw new CommandError(`unknown format ${agency.format}`, EXIT.config);
  return plainTrial(await readPrepared(format, request));
}

async function tryArticle(agency: AgencySource, request: ReadRequest): Promise<Trial> {
  if (!agency.article)
    throw new CommandError(`${agency.id} has no "article": its list holds the whole text`, EXIT.usage);
  const settings = { ...agency.article, timezone: agency.timezone };
  return articleTrial(inspectPage(await withTextLayer({ ...request, settings })));
}

/** The list, then the article of its first item, at the pace of the host. */
async function tryLive(setup: Setup, agency: AgencySource, given: Requester): Promise<Trial[]> {
  const { env, config } = setup;
  const fetcher = createFetcher({
    userAgent: buildUserAgent(VERSION, env.contact),
    allowHosts: env.allowHosts,
    robots: createMemoryRobotsStore(),
    clock: systemClock,
  });
  try {
    const list = await tryList(agency, given(await answerOf(fetcher, addressOf(agency))));
    const [first] = list.items;
    if (!agency.article || !first) return [list];
    const crawlDelayMs = (await fetcher.crawlDelayMs(first.url)) ?? 0;
    await pause(Math.max(crawlDelayMs, paceOf(config.hosts, new URL(first.url).host).minGapMs));
    return [list, await tryArticle(agency, given(await answerOf(fetcher, first.url)))];
  } finally {
    await fetcher.close();
  }
}

async function answerOf(fetcher: Fetcher, url: string): Promise<Answered> {
  const outcome = await fetcher.fetch({ url });
  if (outcome.kind === 'ok') return { ...outcome, requestedUrl: url };
  const why = outcome.kind === 'fault' ? `${outcome.reason}: ${outcome.message}` : 'nothing new';
  throw new CommandError(`${url} was not read: ${why}`, EXIT.unavailable);
}
