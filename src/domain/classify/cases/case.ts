import type { EntryEvent, EventType, Importance, Outcome, Relief } from '../../event.ts';

/** Court, docket text as a clerk writes it, and what it means: "type relief outcome importance", `-` for null. */
export type EventCase = readonly [court: string, text: string, meaning: string];

export function meaningOf(meaning: string): EntryEvent {
  const [type, relief, outcome, importance] = meaning.split(' ');
  return {
    type: type as EventType,
    relief: relief === '-' ? null : (relief as Relief),
    outcome: outcome === '-' ? null : (outcome as Outcome),
    importance: importance as Importance,
  };
}
