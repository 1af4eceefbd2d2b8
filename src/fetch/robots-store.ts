/** A robots.txt as it was last read. `body` is null when there was none to obey (no file, or no answer). */
export interface RobotsRecord {
  body: string | null;
  /** HTTP status; 0 when no server answered. */
  status: number;
  fetchedAt: Date;
}

/** Where robots.txt files are kept between runs, by origin (`https://ecf.nysd.uscourts.gov`). */
export interface RobotsStore {
  get(origin: string): Promise<RobotsRecord | null>;
  put(origin: string, record: RobotsRecord): Promise<void>;
}

export function createMemoryRobotsStore(): RobotsStore {
  const records = new Map<string, RobotsRecord>();
  return {
    async get(origin) {
      return records.get(origin) ?? null;
    },
    async put(origin, record) {
      records.set(origin, record);
    },
  };
}
