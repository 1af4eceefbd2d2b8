import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/change.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTellingHouse();
});
afterEach(() => house.close());

const LANGUAGES = ['en', 'es', 'ht'];

async function mailsOf(change: Change): Promise<Record<string, { subject: string; text: string }>> {
  for (const language of LANGUAGES) await follow(house, { email: `${language}@news.example`, language });
  await record(house, change);
  await tellAll(house);
  return Object.fromEntries(
    house.mailbox.messages.map(({ envelope, subject, text }) => [
      envelope.to[0]?.split('@', 1)[0] ?? '',
      { subject: subject ?? '', text: text ?? '' },
    ]),
  );
}

describe('one change told in three languages', () => {
  it('names the ruling in the language of each reader and the case as it was filed', async () => {
    const mails = await mailsOf(orderFiled());
    expect(Object.fromEntries(LANGUAGES.map((one) => [one, mails[one]?.subject]))).toEqual({
      en: 'Stay granted - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      es: 'Suspensión concedida - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
      ht: 'Sispansyon akòde - Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
    });
    for (const language of LANGUAGES)
      expect(mails[language]?.text).toContain('> ORDER granting motion for stay.');
    expect(mails['es']?.text).toContain('Presentado: 30 de mayo de 2025 (fecha del tribunal)');
    expect(mails['ht']?.text).toContain('Depoze: 30 me 2025 (dat tribinal la)');
    expect(mails['es']?.text).toMatch(
      /- D\. Mass\. 1:25-cv-10495: fuente RSS del tribunal \(.+\), aún sin leer\./,
    );
    expect(mails['ht']?.text).toContain('Dezabòne: https://crier.example/unsubscribe?t=');
  });

  it('says who granted what only where the entry does, and says it in the language of the reader', async () => {
    const { entry } = orderFiled();
    const text =
      'Electronic clerk’s notes. Signed by Judge Ann Roe on 5/30/2025. ORDER granting motion for stay.';
    const mails = await mailsOf(orderFiled({ entry: { ...entry, text } }));
    expect(mails['en']?.text).toContain('Judge Ann Roe granted the motion for a stay.');
    expect(mails['es']?.text).toContain('El tribunal (Ann Roe) concedió la moción de suspensión.');
    expect(mails['ht']?.text).toContain('Jij Ann Roe akòde mosyon pou sispansyon an.');
    expect(mails['es']?.text).not.toContain('granted the motion for a stay');
  });

  it('names a link to another court, and what becomes of it', async () => {
    const mails = await mailsOf({
      type: 'docket-linked',
      silent: null,
      importance: 'major',
      court: 'mad',
      number: '1:25-cv-10495',
      caption: 'Doe et al v. Noem et al',
      link: {
        court: 'ca1',
        number: '25-1384',
        role: 'appeal',
        quote: 'USCA Case Number 25-1384',
        entry: 119,
      },
    });
    expect(mails['es']?.subject).toContain('En apelación: ');
    expect(mails['ht']?.subject).toContain('Nan apèl: ');
    expect(mails['es']?.text).toContain('La frase del asiento 119 que lo indica:');
    expect(mails['ht']?.text).toContain('> USCA Case Number 25-1384');
  });
});
