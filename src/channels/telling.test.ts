import { describe, expect, it } from 'vitest';
import { STAY_GRANTED } from './email/sample-items.ts';
import { sampleView } from './email/sample-views.ts';
import { summaryLine, tell } from './telling.ts';

describe('a change in a chat', () => {
  it.each([
    ['en', 'filed May 30, 2025; seen May 30, 2025, 3:12 PM EDT'],
    ['es', 'presentado 30 de mayo de 2025; visto 30 de mayo de 2025, 3:12 p.m. EDT'],
    ['ht', 'depoze 30 me 2025; wè 30 me 2025, 3:12 PM EDT'],
  ])('writes its times as mails in %s do', (language, facts) => {
    expect(tell(STAY_GRANTED, sampleView([STAY_GRANTED], { language }), 0).facts).toBe(facts);
  });

  it('names the time alone where nothing was filed on a day', () => {
    const undated = { ...STAY_GRANTED, filedOn: null };
    expect(tell(undated, sampleView([undated]), 0).facts).toMatch(/^seen May 30, 2025, /);
  });

  it('is summed up by its ruling and its case', () => {
    expect(summaryLine(sampleView([STAY_GRANTED]))).toBe(
      `${STAY_GRANTED.headline} - ${STAY_GRANTED.subject}`,
    );
  });
});
