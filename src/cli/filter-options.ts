import type { Command } from 'commander';
import { CHANGE_TYPES, type ChangeType } from '../domain/change.ts';
import {
  EVENT_TYPES,
  IMPORTANCES,
  OUTCOMES,
  RELIEFS,
  type EventType,
  type Importance,
  type Outcome,
  type Relief,
} from '../domain/event.ts';
import type { FilterSpec } from '../domain/filter.ts';
import { CommandError, EXIT } from './exit.ts';

export interface FilterOptions {
  minImportance?: string;
  type?: string[];
  relief?: string[];
  outcome?: string[];
  change?: string[];
  court?: string[];
  include?: string[];
  exclude?: string[];
}

/** The options by which `subscribe` and `preview` narrow what is told. */
export function addFilterOptions(command: Command): Command {
  const collect = (value: string, all: string[] = []) => [
    ...all,
    ...value.split(',').map((one) => one.trim()),
  ];
  return command
    .option('--min-importance <level>', `at least: ${IMPORTANCES.join(', ')}`)
    .option('--type <types>', 'only these event types (comma-separated)', collect)
    .option('--relief <reliefs>', 'only about this relief', collect)
    .option('--outcome <outcomes>', 'only with this outcome', collect)
    .option('--change <types>', 'only these kinds of change', collect)
    .option('--court <ids>', 'only these courts', collect)
    .option('--include <phrase>', 'only with this phrase (repeatable)', collect)
    .option('--exclude <phrase>', 'not with this phrase (repeatable)', collect);
}

/** Checks every word of a filter against the closed sets and names what is not in them. */
export function filterOf(options: FilterOptions): FilterSpec {
  const spec: FilterSpec = {
    ...(options.minImportance && {
      minImportance: importanceOption(options.minImportance),
    }),
    ...(options.type && {
      types: options.type.map((value) => oneOf<EventType>('event type', value, EVENT_TYPES)),
    }),
    ...(options.relief && {
      reliefs: options.relief.map((value) => oneOf<Relief>('relief', value, RELIEFS)),
    }),
    ...(options.outcome && {
      outcomes: options.outcome.map((value) => oneOf<Outcome>('outcome', value, OUTCOMES)),
    }),
    ...(options.change && {
      changes: options.change.map((value) => oneOf<ChangeType>('kind of change', value, CHANGE_TYPES)),
    }),
    ...(options.court && { courts: options.court }),
    ...(options.include && { include: options.include }),
    ...(options.exclude && { exclude: options.exclude }),
  };
  return spec;
}

/** The value of an option such as `--min-importance`. */
export function importanceOption(text: string): Importance {
  return oneOf<Importance>('importance', text, IMPORTANCES);
}

function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found)
    throw new CommandError(`unknown ${what} ${value}; choose from ${allowed.join(', ')}`, EXIT.usage);
  return found;
}
