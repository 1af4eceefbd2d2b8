import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process, told apart from a later one with the same number. `startedAt` is opaque: on Linux boot id and
 * start tick, elsewhere what `ps` prints; empty where neither exists (Windows).
 */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** Null when no such process runs; a zombie counts as gone because it can no longer hold anything. */
export function identityOf(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.startedAt === identity.startedAt;
}

/** The command line of a process, null when it is gone or cannot be read. */
export function commandOf(pid: number): string | null {
  if (process.platform === 'linux') {
    return readOrNull(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null;
  }
  return process.platform === 'win32' ? null : ps(pid, 'command=');
}

function startOnLinux(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name in parentheses may itself hold spaces and parentheses, so fields are counted after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}:${fields[19] ?? ''}`;
}

function startElsewhere(pid: number): string | null {
  if (process.platform !== 'win32') return ps(pid, 'lstart=');
  try {
    process.kill(pid, 0);
    return '';
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string | null {
  try {
    const printed = execFileSync('ps', ['-o', column, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return printed.trim() || null;
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
