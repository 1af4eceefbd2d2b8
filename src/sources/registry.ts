import { courtlistenerAtom } from './courtlistener-atom/index.ts';
import { courtlistenerEntries } from './courtlistener-entries/index.ts';
import { courtlistenerSearch } from './courtlistener-search/index.ts';
import { courtlistenerWebhook } from './courtlistener-webhook/index.ts';
import { dojJson } from './doj-json/index.ts';
import { federalRegister } from './federal-register/index.ts';
import { feed } from './feed/index.ts';
import type { SourceFormat } from './format.ts';
import { pacerRss } from './pacer-rss/index.ts';
import { page } from './page/index.ts';
import { pressList } from './press-list/index.ts';
import { scotusDocket } from './scotus-docket/index.ts';
import { scotusJson } from './scotus-json/index.ts';

/** Every wire format there is, by id. */
export const FORMATS: ReadonlyMap<string, SourceFormat> = new Map(
  [
    pacerRss,
    scotusDocket,
    scotusJson,
    courtlistenerEntries,
    courtlistenerSearch,
    courtlistenerWebhook,
    courtlistenerAtom,
    feed,
    pressList,
    page,
    federalRegister,
    dojJson,
  ].map((format) => [format.id, format]),
);

export function formatById(id: string): SourceFormat | null {
  return FORMATS.get(id) ?? null;
}
