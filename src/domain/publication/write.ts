import type { ChangedPublication } from '../change.ts';
import type { KnownPublication, PublicationStage, PublicationState, PublicationWrite } from './shape.ts';

export interface WriteDetails {
  kind?: string | null | undefined;
  state: PublicationState;
  endsVersion?: string;
  missing?: number;
}

/** The row as it stands after a reading, under the key it was first recorded with. */
export function writeOf(
  known: KnownPublication | null,
  publication: ChangedPublication,
  { kind, state, endsVersion, missing = 0 }: WriteDetails,
): PublicationWrite {
  const key = known?.key ?? publication.key;
  const versions = [...(known?.versions ?? []), ...(endsVersion ? [endsVersion] : [])];
  const row: PublicationWrite['publication'] = {
    ...publication,
    key,
    stage: (publication.stage ?? null) as PublicationStage | null,
    kind: kind ?? known?.kind ?? null,
    state,
    versions,
    missing,
  };
  return {
    action: known ? 'update' : 'insert',
    key,
    publication: row,
    state,
    endsVersion: endsVersion ?? null,
    missing,
  };
}
