import type { Insertable, Selectable } from 'kysely';
import type { Json } from './schema-columns.ts';
import type {
  AnswerLinkTable,
  DocketLinkTable,
  MatterExclusionTable,
  ProposalTable,
} from './schema-links.ts';
import type { PartyTable } from './schema-parties.ts';
import type { SignUpTable } from './schema-sign-up.ts';
import type {
  ApiCallTable,
  ApiPauseTable,
  CourtCoverageTable,
  CourtlistenerDocketTable,
  CourtlistenerSearchTable,
  InboxTable,
  TombstoneTable,
} from './schema-courtlistener.ts';
import type {
  BlobTable,
  SnapshotTable,
  PollTable,
  EntryTable,
  EntryVersionTable,
  PublicationTable,
  PublicationVersionTable,
  PublicationSightingTable,
  ChangeTable,
  ChangeMatterTable,
} from './schema-evidence.ts';
import type {
  SubscriberTable,
  DestinationTable,
  FilterTable,
  SubscriptionTable,
  BatchTable,
  AlertTable,
  ToldTable,
  DeliveryTable,
  AttemptTable,
  IncidentTable,
  MailReportTable,
} from './schema-telling.ts';
import type {
  MatterTable,
  DocketTable,
  MatterDocketTable,
  SourceTable,
  MatterSourceTable,
  HostSlotTable,
  RobotsFileTable,
} from './schema-watching.ts';

export type {
  BlobTable,
  SnapshotTable,
  PollTable,
  EntryTable,
  EntryVersionTable,
  PublicationTable,
  PublicationVersionTable,
  ChangeTable,
  ChangeMatterTable,
} from './schema-evidence.ts';
export type {
  SubscriberTable,
  DestinationTable,
  FilterTable,
  TargetKind,
  SubscriptionTable,
  BatchTable,
  AlertTable,
  ToldTable,
  DeliveryTable,
  AttemptTable,
} from './schema-telling.ts';
export type {
  MatterTable,
  DocketTable,
  MatterDocketTable,
  SourceKind,
  SourceHealth,
  SourceTable,
  MatterSourceTable,
  HostSlotTable,
  RobotsFileTable,
} from './schema-watching.ts';

/** The tables as the queries see them. Column rules live in migrations/. */

export interface SettingTable {
  name: string;
  value: Json<unknown>;
}

export interface Tables {
  matter: MatterTable;
  docket: DocketTable;
  matter_docket: MatterDocketTable;
  source: SourceTable;
  matter_source: MatterSourceTable;
  host_slot: HostSlotTable;
  robots_file: RobotsFileTable;
  blob: BlobTable;
  snapshot: SnapshotTable;
  poll: PollTable;
  entry: EntryTable;
  entry_version: EntryVersionTable;
  publication: PublicationTable;
  publication_version: PublicationVersionTable;
  publication_sighting: PublicationSightingTable;
  change: ChangeTable;
  change_matter: ChangeMatterTable;
  subscriber: SubscriberTable;
  destination: DestinationTable;
  filter: FilterTable;
  subscription: SubscriptionTable;
  batch: BatchTable;
  alert: AlertTable;
  told: ToldTable;
  delivery: DeliveryTable;
  attempt: AttemptTable;
  mail_report: MailReportTable;
  incident: IncidentTable;
  setting: SettingTable;
  sign_up: SignUpTable;
  api_call: ApiCallTable;
  api_pause: ApiPauseTable;
  court_coverage: CourtCoverageTable;
  inbox: InboxTable;
  courtlistener_docket: CourtlistenerDocketTable;
  courtlistener_search: CourtlistenerSearchTable;
  tombstone: TombstoneTable;
  docket_link: DocketLinkTable;
  proposal: ProposalTable;
  matter_exclusion: MatterExclusionTable;
  answer_link: AnswerLinkTable;
  party: PartyTable;
}

export type SourceRow = Selectable<SourceTable>;
export type DocketRow = Selectable<DocketTable>;
export type EntryRow = Selectable<EntryTable>;
export type PublicationRow = Selectable<PublicationTable>;
export type ChangeRow = Selectable<ChangeTable>;
export type NewSource = Insertable<SourceTable>;
