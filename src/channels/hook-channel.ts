import type { BatchView } from '../domain/alert-view.ts';
import type { Fetcher } from '../fetch/index.ts';
import type { Channel } from './channel.ts';
import { postJson, textSetting, UNSET, type ReadFault } from './posting.ts';
import { readSecretUrl } from './secret-address.ts';

/** Posts side by side, over all receivers of one channel. */
const CONCURRENCY = 16;

export interface HookKind {
  id: string;
  build: (view: BatchView) => unknown;
  readFault?: ReadFault;
}

/** A channel whose receiver is one secret address that takes messages in a format of its own. */
export function createHookChannel(fetcher: Fetcher, kind: HookKind): Channel {
  return {
    id: kind.id,
    concurrency: CONCURRENCY,
    readAddress: readSecretUrl,
    send: async (view, { settings }, signal) => {
      const url = textSetting(settings, 'url');
      if (!url) return UNSET;
      const { result } = await postJson(fetcher, { url, body: kind.build(view), signal }, kind.readFault);
      return result;
    },
    close: async () => {},
  };
}
