/** What decides a server's settings. `port` is set when it listens on loopback TCP. */
export interface SettingsChoice {
  fsync: boolean;
  sockets: string;
  port: number | null;
}

/**
 * Command line settings of a server for one application on a small machine: little memory, few background
 * processes that wake an idle laptop, no replication.
 */
export function serverSettings(choice: SettingsChoice): string[] {
  const settings: Record<string, string | number> = {
    ...(choice.port === null
      ? {
          listen_addresses: '',
          unix_socket_directories: quoted(choice.sockets),
          unix_socket_permissions: '0700',
        }
      : { listen_addresses: '127.0.0.1', port: choice.port, unix_socket_directories: '' }),
    ...MODEST,
    ...(choice.fsync ? {} : CARELESS),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const MODEST = {
  cluster_name: 'court-crier',
  max_connections: 60,
  shared_buffers: '32MB',
  // What is in use fits into memory; the default, made for spinning disks, reads whole tables for ten rows.
  random_page_cost: 1.1,
  max_wal_size: '256MB',
  min_wal_size: '48MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  // These two would start processes of their own that a single application never uses.
  max_logical_replication_workers: 0,
  io_method: 'sync',
  jit: 'off',
  // Writing changed pages early pays only on busy servers; off, the background writer sleeps.
  bgwriter_lru_maxpages: 0,
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
};

const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

/** The setting is a list, in which quoted items may hold spaces and commas. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}
