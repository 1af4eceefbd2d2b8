import { closestName } from '../../config/closest-name.ts';
import type { App } from '../app.ts';
import type { Court, CourtKind } from '../domain/court.ts';
import { listMatters } from '../store/matters.ts';
import { unknownName } from './exit.ts';

/** Names that a command was given, checked against what there is: a slip of the pen is never "nothing happened". */

export async function expectMatter(app: App, id: string): Promise<void> {
  const matters = await listMatters(app.house.db.read);
  if (matters.some((matter) => matter.id === id)) return;
  throw unknownName(`there is no matter ${id}; matters are ${matters.map((matter) => matter.id).join(', ')}`);
}

/** The court of this id. */
export function expectCourt(app: App, id: string): Court {
  const court = app.config.directory.byId(id);
  if (!court) throw unknownName(unknownCourt(app, id));
  return court;
}

const EXAMPLES: Readonly<Record<CourtKind, string>> = {
  district: '1:25-cv-10495 or 25-cv-10495',
  bankruptcy: '18-12345',
  appellate: '25-1384',
  supreme: '24A1079 or 24-170',
  special: '1:25-cv-01234',
};

/** What to write instead of a court that is none. */
function unknownCourt({ config }: App, typed: string): string {
  const near = closestName(
    typed,
    config.courts.map(({ id }) => id),
  );
  const hint = near ? `did you mean ${near}?` : 'ids are those of courts.yaml, such as mad, ca4 or scotus';
  return `unknown court ${typed}; ${hint}`;
}

/** A number that cannot be one of this court's, with one that could. */
export function noNumber(raw: string, court: Court): string {
  return `${raw} is no docket number of ${court.id} (${court.name}); there they look like ${EXAMPLES[court.kind]}`;
}
