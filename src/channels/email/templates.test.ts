import { describe, expect, it } from 'vitest';
import { STAY_GRANTED } from './sample-items.ts';
import { sampleView } from './sample-views.ts';
import { createTemplates } from './templates.ts';

const SETTINGS = { from: 'crier@example.org', host: 'crier.example.org', unsubscribeMailbox: null };

function viewOf(key: string) {
  return sampleView([STAY_GRANTED], { contentKey: key });
}

describe('templates', () => {
  it('are made once per content, however many readers it has', () => {
    const templates = createTemplates(SETTINGS);
    const first = templates.of(viewOf('a'));
    expect(templates.of(viewOf('a'))).toBe(first);
    expect(templates.of(viewOf('b'))).not.toBe(first);
  });

  it('that were not used for long are forgotten first', () => {
    const templates = createTemplates(SETTINGS, 3);
    const [a, b] = [templates.of(viewOf('a')), templates.of(viewOf('b'))];
    templates.of(viewOf('c'));
    expect(templates.of(viewOf('a'))).toBe(a);
    templates.of(viewOf('d'));
    expect(templates.of(viewOf('a'))).toBe(a);
    expect(templates.of(viewOf('b'))).not.toBe(b);
  });
});
