import { readerSettings, type AgencySource } from '../config/agencies.ts';
import type { Config } from '../config/config.ts';
import type { Env } from '../config/env.ts';
import { paceOf } from '../config/hosts.ts';
import type { Matter } from '../config/matters.ts';
import type { Watchlist, WatchedAgency, WatchedMatter } from './pipeline/arrange.ts';

const SUPREME_COURT_PAGE = 'https://www.supremecourt.gov/docket/docketfiles/html/public/{docket}.html';

/** The configuration in the words of the pipeline. `tokens` says which services this installation may call. */
export function watchlistOf(config: Config, tokens: { courtlistener: boolean }): Watchlist {
  const everyMs = config.courts.flatMap((court) =>
    court.everyMs ? [[court.id, court.everyMs] as const] : [],
  );
  const supreme = config.courts.find((court) => court.kind === 'supreme');
  return {
    courts: config.directory,
    supremeCourtPage: supreme?.docketPage ?? SUPREME_COURT_PAGE,
    supremeCourtJson:
      supreme?.docketJson && isPermitted(config, supreme.docketJson) ? supreme.docketJson : null,
    courtlistener: {
      apiUrl: config.settings.courtlistener.url,
      hasToken: tokens.courtlistener,
      budget: config.settings.courtlistener,
      feedPermitted: isPermitted(config, config.settings.courtlistener.url),
    },
    feedEveryMs: new Map(everyMs),
    agencies: config.agencies.map(agencyOf),
    matters: config.matters.map(matterOf),
  };
}

/** Which services may be called, without what it takes to call them. */
export function tokensOf(env: Env): { courtlistener: boolean } {
  return { courtlistener: env.courtlistenerToken !== null };
}

/** Whether hosts.yaml records that this site lets us read what its robots.txt disallows. */
function isPermitted(config: Config, url: string): boolean {
  return paceOf(config.hosts, new URL(url).host).robots === 'permission recorded';
}

function agencyOf(agency: AgencySource): WatchedAgency {
  const { id, title, format, url, everyMs, party, previousMonthUrl } = agency;
  return {
    id,
    title: party ? `${title} (a party to the case or its counsel)` : title,
    format,
    url,
    everyMs,
    court: agency.court ?? null,
    settings: { ...readerSettings(agency), ...(previousMonthUrl && { previousMonthUrl }) },
  };
}

function matterOf(matter: Matter): WatchedMatter {
  const { dockets, sources, discover, follow, private: isPrivate } = matter;
  return {
    id: matter.id,
    title: matter.title,
    description: matter.description ?? null,
    dockets: dockets.map(({ court, number, courtlistener }) => ({
      court,
      number,
      courtlistener: courtlistener ?? null,
    })),
    sources: sources.map(({ use, any, all, none }) => ({ id: use, words: { any, all, none } })),
    discoverCourts: discover?.courts ?? [],
    config: { follow, discover: discover ?? null, ...(isPrivate && { private: true }) },
  };
}
