import type { Fetcher } from '../../fetch/index.ts';
import type { Channel } from '../channel.ts';
import { createHookChannel } from '../hook-channel.ts';
import type { ReadFault } from '../posting.ts';
import { teamsMessage } from './message.ts';

/** Workflow webhooks of Microsoft Teams ("Post to a channel when a webhook request is received"). */
export function createTeamsChannel(fetcher: Fetcher): Channel {
  return createHookChannel(fetcher, { id: 'teams', build: teamsMessage, readFault: readTeamsFault });
}

/** Power Automate names what happened to the workflow behind the address. */
const GONE =
  /\b(?:WorkflowNotFound|WorkflowTriggerIsNotEnabled|WorkflowSuspended|InvalidTenantId|ConnectorNotFound)\b/;
const REVOKED = /\b(?:AuthorizationFailed|DirectApiAuthorizationRequired|SigningKeyNotFound)\b/;

const readTeamsFault: ReadFault = (_fault, text) =>
  GONE.test(text) || REVOKED.test(text) ? { reason: 'gone', permanent: true, destination: true } : null;
