import type { Command } from 'commander';
import { DAY } from '../domain/duration.ts';
import { englishDay } from '../domain/speech/moment.ts';
import { DEFECT } from '../pipeline/courtlistener/put-aside.ts';
import { HELD } from '../pipeline/record-held.ts';
import { remedyOf } from '../pipeline/remedy.ts';
import { pendingMigrations } from '../store/migrate.ts';
import { storageFigures } from '../store/retention.ts';
import { entriesRefusedAt } from '../store/courtlistener.ts';
import type { Queryable } from '../store/database.ts';
import { countPutAside } from '../store/inbox.ts';
import type { SourceRow } from '../store/schema.ts';
import { listSources } from '../store/sources.ts';
import { many } from '../domain/many.ts';
import type { App } from '../app.ts';
import { reportFailure } from './exit.ts';
import { withApp } from './setup.ts';

interface Finding {
  ok: boolean;
  what: string;
  remedy: string | null;
}

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('what works and what does not, each with its remedy')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const findings = await examine();
      const text = findings
        .map(({ ok, what, remedy }) => `${ok ? 'ok  ' : 'FAIL'} ${what}${remedy ? `\n     ${remedy}` : ''}`)
        .join('\n');
      process.stdout.write(`${options.json ? JSON.stringify({ findings }, null, 2) : text}\n`);
      if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
    });
}

async function examine(): Promise<Finding[]> {
  try {
    return await withApp({ queue: true }, examineApp);
  } catch (error) {
    process.exitCode = reportFailure(error);
    return [{ ok: false, what: 'the product cannot start', remedy: 'See the message above.' }];
  }
}

async function examineApp(app: App): Promise<Finding[]> {
  const { env, house, backend } = app;
  const pending = await pendingMigrations(house.db.read);
  const queue = await backend?.ping().then(
    () => true,
    () => false,
  );
  return [
    good(
      `configuration: ${many(app.config.matters.length, 'matter')}, ${many(app.config.agencies.length, 'agency source')}, ${many(app.config.courts.length, 'court')}`,
    ),
    good(
      env.databaseUrl ? 'database: the server of DATABASE_URL' : `database: embedded Postgres in ${env.home}`,
    ),
    pending.length
      ? bad(`schema: ${pending.join(', ')} missing`, 'Run "crier migrate".')
      : good('schema: up to date'),
    queue
      ? good(`queue: ${backend?.kind} answers`)
      : bad('queue: does not answer', 'Check REDIS_URL and that the server runs.'),
    mailFinding(app),
    await courtlistenerFinding(app),
    ...(await postsFindings(app)),
    env.contact
      ? good(`contact: ${env.contact}`)
      : bad(
          'contact: none',
          'Set CONTACT to an address that courts and agencies can reach; it goes into the User-Agent.',
        ),
    await sourceFinding(app),
    await storageFinding(app),
  ];
}

function good(what: string): Finding {
  return { ok: true, what, remedy: null };
}

function bad(what: string, remedy: string): Finding {
  return { ok: false, what, remedy };
}

function mailFinding({ env }: App): Finding {
  if (!env.smtpUrl)
    return bad(
      'mail: no server',
      'Set SMTP_URL (smtp://user:password@host:587) and MAIL_FROM; until then alerts wait in the ledger.',
    );
  return env.mailFrom
    ? good(`mail: from ${env.mailFrom}`)
    : bad('mail: no sender', 'Set MAIL_FROM to the address alerts come from.');
}

/** Both are optional; without them courts that publish no feed stay unseen, which is worth saying. */
async function courtlistenerFinding({ env, house }: App): Promise<Finding> {
  const { courtlistenerToken: token, courtlistenerWebhookSecret: secret } = env;
  const calls = token
    ? `API with ${house.courtlistener.budget.perDay} calls a day${await refusalNote(house.db.read)}`
    : 'API not asked (no COURTLISTENER_TOKEN)';
  const posts = secret ? 'webhooks taken in' : 'no webhooks (no COURTLISTENER_WEBHOOK_SECRET)';
  return good(`CourtListener: ${calls}, ${posts}`);
}

/** A post that was put aside is a filing that nobody was told of; nothing is said where there is none. */
async function postsFindings({ house }: App): Promise<Finding[]> {
  const { posts, detail } = await countPutAside(house.db.read, DEFECT);
  if (posts === 0) return [];
  return [
    bad(
      `webhooks: ${posts === 1 ? '1 post' : `${posts} posts`} put aside. ${detail ?? ''}`,
      'They are kept, and nobody was told what they say. "crier webhooks" lists them; after an update "crier webhooks --retry" reads them again.',
    ),
  ];
}

/** Worth knowing and no fault: Free Law Project gives the permission on request. */
async function refusalNote(db: Queryable): Promise<string> {
  const refusedAt = await entriesRefusedAt(db);
  return refusedAt
    ? ' (the token may not list entries, so the search is asked: entries without a document are not seen)'
    : '';
}

async function sourceFinding({ house }: App): Promise<Finding> {
  const sources = (await listSources(house.db.read)).filter((source) => source.active);
  const failing = sources.filter((source) => source.health === 'failing');
  if (failing.length === 0) return good(`sources: ${sources.length}, none failing${heldNote(sources)}`);
  const names = failing
    .slice(0, 5)
    .map((source) => `${source.id} (${source.reason})`)
    .join(', ');
  const remedies = failing.flatMap((source) => {
    const remedy = remedyOf(source);
    return remedy === null ? [] : `${source.id}: ${remedy}`;
  });
  return bad(
    `sources: ${failing.length} of ${sources.length} failing: ${names}${heldNote(sources)}`,
    [
      'They are tried again by themselves; "crier sources" shows why, "crier poll <source>" tries now.',
      ...remedies,
    ].join('\n     '),
  );
}

/** Told nothing of for as long as its own setting says so: worth knowing, and no fault. */
function heldNote(sources: readonly SourceRow[]): string {
  const held = sources.filter(({ reason }) => reason === HELD);
  return held.length === 0 ? '' : `; held by their settings: ${held.map(({ id }) => id).join(', ')}`;
}

/** Sizes, and what the retention settings do with them. */
async function storageFinding({ house }: App): Promise<Finding> {
  const figures = await storageFigures(house.db.read);
  const { snapshotsMs, pollsMs } = house.settings.retention;
  const { bodies, snapshots, evidence, polls } = figures;
  const spare = `${snapshots - evidence} others for ${days(snapshotsMs)}`;
  const since = (at: Date | null) => (at ? ` since ${englishDay(at.toISOString())}` : '');
  return good(
    [
      `evidence: ${bodies} bodies, ${megabytes(figures.bytes)} as received, ${megabytes(figures.storedBytes)} stored`,
      `     retention: ${snapshots} snapshots${since(figures.oldestSnapshotAt)}, ${evidence} kept for good, ${spare}; ${polls} poll records${since(figures.oldestPollAt)}, kept for ${days(pollsMs)}`,
    ].join('\n'),
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function days(ms: number): string {
  return `${Math.round(ms / DAY)} days`;
}
