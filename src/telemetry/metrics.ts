import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { CHANGE_TYPES, type ChangeType } from '../domain/change.ts';

/** What happened in the business, as counters with few labels. One module, so that names stay one family. */
export interface Metrics {
  registry: Registry;
  polled(kind: string, outcome: string): void;
  fetched(reason: string): void;
  rejected(format: string, count: number): void;
  changed(type: ChangeType, silent: boolean): void;
  alerted(count: number): void;
  delivered(channel: string, result: string): void;
  /** Seconds from the end of the fetch to the hand-over to the channel. */
  told(seconds: number): void;
  setSources(byHealth: Readonly<Record<string, number>>): void;
}

const SILENT = ['true', 'false'];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const polls = new Counter({
    name: 'crier_polls_total',
    help: 'Polls by kind of source and outcome',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const faults = new Counter({
    name: 'crier_fetch_faults_total',
    help: 'Faults by reason',
    labelNames: ['reason'],
    registers,
  });
  const rejects = new Counter({
    name: 'crier_rejected_items_total',
    help: 'Items set aside by format',
    labelNames: ['format'],
    registers,
  });
  const changes = new Counter({
    name: 'crier_changes_total',
    help: 'Changes recorded',
    labelNames: ['type', 'silent'],
    registers,
  });
  const alerts = new Counter({ name: 'crier_alerts_total', help: 'Alerts matched', registers });
  const deliveries = new Counter({
    name: 'crier_deliveries_total',
    help: 'Attempts by channel and result',
    labelNames: ['channel', 'result'],
    registers,
  });
  const latency = new Histogram({
    name: 'crier_told_seconds',
    help: 'Seconds from seeing a change to handing it over',
    registers,
    buckets: [0.1, 0.25, 0.5, 1, 5, 30, 60, 120, 600],
  });
  const sources = new Gauge({
    name: 'crier_sources',
    help: 'Active sources by health',
    labelNames: ['health'],
    registers,
  });
  for (const type of CHANGE_TYPES) for (const silent of SILENT) changes.inc({ type, silent }, 0);
  return {
    registry,
    polled: (kind, outcome) => polls.inc({ kind, outcome }),
    fetched: (reason) => faults.inc({ reason }),
    rejected: (format, count) => rejects.inc({ format }, count),
    changed: (type, silent) => changes.inc({ type, silent: String(silent) }),
    alerted: (count) => alerts.inc(count),
    delivered: (channel, result) => deliveries.inc({ channel, result }),
    told: (seconds) => latency.observe(seconds),
    setSources: (byHealth) => {
      sources.reset();
      for (const [health, count] of Object.entries(byHealth)) sources.set({ health }, count);
    },
  };
}
