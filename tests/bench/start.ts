import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { logLine, startCrier } from '../command.ts';
import { rounded, type BenchTable } from './row.ts';

/** After the first polls, which all fail without network, until the pace is that of a quiet night. */
const SETTLE_MS = 45_000;
const IDLE_MS = 30_000;
const TICKS_PER_SECOND = 100;

/** A cold start of the shipped configuration to `/readyz`, then its processor time and memory while idle. */
export async function benchStart(): Promise<BenchTable> {
  const home = await mkdtemp(join(tmpdir(), 'crier-start-'));
  const started = performance.now();
  const service = startCrier(['run'], {
    env: { CRIER_HOME: home, PORT: '0', CONTACT: 'ops@crier.example' },
    nodeOptions: ['--max-semi-space-size=4'],
  });
  try {
    const { url } = await logLine(service.stderr, (line) => line['msg'] === 'Court Crier is running');
    const ready = await fetch(`${String(url)}/readyz`);
    if (ready.status !== 200) throw new Error(`/readyz answered ${ready.status}`);
    const coldMs = performance.now() - started;
    await pause(SETTLE_MS);
    const before = cpuSeconds(service.pid ?? 0);
    await pause(IDLE_MS);
    const share = ((cpuSeconds(service.pid ?? 0) - before) / (IDLE_MS / 1000)) * 100;
    const memory = residentMb(service.pid ?? 0);
    return {
      name: 'the service with the shipped configuration, without network',
      rows: [
        {
          what: 'cold start to /readyz',
          value: rounded(coldMs),
          unit: 'ms',
          budget: '4 s',
          ok: coldMs < 4000,
        },
        {
          what: 'idle, share of one core',
          value: rounded(share),
          unit: '%',
          budget: 'under 1 %',
          ok: share < 1,
        },
        {
          what: 'idle, memory of the Node process',
          value: rounded(memory),
          unit: 'MB',
          budget: 'under 200 MB',
          ok: memory < 200,
        },
      ],
    };
  } finally {
    service.kill('SIGTERM');
    await once(service, 'exit');
    await rm(home, { recursive: true, force: true });
  }
}

/** From /proc: utime and stime, fields 14 and 15, in clock ticks. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${JSON.stringify(await benchStart(), null, 2)}\n`);
}
