import type { App } from '../app.ts';
import { nameOf } from '../domain/docket-tree.ts';
import { forgetExclusion, listExclusions, type ListedExclusion } from '../store/exclusions.ts';
import { unknownName } from './exit.ts';
import { show, stamp, table } from './table.ts';

/** What refusals taught: nobody has to wonder why a case was not proposed. */
export async function listLeftOut(app: App, options: { matter?: string; json?: boolean }): Promise<void> {
  const exclusions = await listExclusions(app.house.db.read, { matterId: options.matter ?? null });
  const rows = exclusions.map((one) => [
    one.matterId,
    `"${one.phrase}"`,
    stamp(one.addedAt),
    one.by,
    learnedFrom(app, one),
  ]);
  show(options.json, { exclusions }, () =>
    rows.length === 0
      ? 'No matter leaves a phrase out.'
      : `${table(['matter', 'leaves out', 'since (UTC)', 'by', 'learned from'], rows)}\n\nTake one back: crier proposals --matter <matter> --take-back <phrase>`,
  );
}

function learnedFrom(app: App, { from }: ListedExclusion): string | null {
  if (!from) return null;
  return `${nameOf(from, app.config.directory)}${from.caption ? `, ${from.caption}` : ''} (proposal ${from.proposalId})`;
}

export async function takeBack(
  app: App,
  matterId: string,
  { phrase, json }: { phrase: string; json: boolean | undefined },
): Promise<void> {
  const words = phrase.trim();
  if (!(await forgetExclusion(app.house.db.read, matterId, words)))
    throw unknownName(
      `${matterId} leaves no "${words}" out; "crier proposals --exclusions" lists what it does`,
    );
  show(
    json,
    { matterId, phrase: words, takenBack: true },
    () =>
      `"${words}" is forgotten: new cases with it are proposed to ${matterId} again. Cases that were passed over meanwhile are not looked up.`,
  );
}
