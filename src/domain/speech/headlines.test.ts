import { describe, expect, it } from 'vitest';
import type { EntryEvent } from '../event.ts';
import { summaryOf } from '../headline-summary.ts';
import { COMPOSED, OWN } from './composed-headlines.fixture.ts';
import { alertWordsFor } from './words-for.ts';

describe.each(['es', 'ht'])('headlines in %s', (language) => {
  const words = alertWordsFor(language);

  it('exist for everything that the rules can compose', () => {
    const headlines = COMPOSED;
    expect(headlines.length).toBeGreaterThan(350);
    const untold = headlines.filter((headline) => words.headline(headline) === headline);
    expect(untold).toEqual([]);
  });

  it('differ where the English ones say opposite things', () => {
    for (const relief of ['Stay', 'Preliminary injunction', 'Motion to dismiss', 'Certiorari']) {
      const [granted, part, denied] = ['granted', 'granted in part', 'denied'].map((outcome) =>
        words.headline(`${relief} ${outcome}`),
      );
      expect(new Set([granted, part, denied]).size).toBe(3);
    }
  });

  it('leave the words of the court as they were filed', () => {
    for (const own of [
      'Order on motion for extension',
      'Paperless order',
      'Stayed',
      'Opinion: as filed',
      OWN,
    ])
      expect(words.headline(own)).toBe(own);
  });

  it('hold no English word', () => {
    const english =
      /\b(?:the|of|to|filed|granted|denied|motion|order|court|case|dismissed|appeal|petition)\b/i;
    expect(COMPOSED.map(words.headline).filter((one) => english.test(one))).toEqual([]);
  });
});

describe('headlines that a reader knows', () => {
  it.each([
    [
      'Motion hearing set for June 10, 2025, 10:00 AM',
      'Audiencia sobre una moción: fecha fijada, 10 de junio de 2025, 10:00 a. m.',
      'Odyans sou yon mosyon: dat fikse, 10 jen 2025, 10:00 AM',
    ],
    [
      'Docket call moved to May 1, 2025',
      'Docket call: nueva fecha, 1 de mayo de 2025',
      'Docket call: nouvo dat, 1 me 2025',
    ],
    [
      'Hearing of May 1, 2025 cancelled',
      'Audiencia del 1 de mayo de 2025: cancelación',
      'Odyans, 1 me 2025: anile',
    ],
    [
      'Motion to suppress evidence granted',
      'Moción para excluir pruebas concedida',
      'Mosyon pou mete prèv sou kote akòde',
    ],
    [
      'Motion for Stay Pending Appeal denied as moot',
      'Moción de suspensión durante la apelación denegada por falta de objeto',
      'Mosyon pou sispansyon pandan apèl la refize paske li san objè',
    ],
    [
      'Motion to Allow Claims granted',
      'Moción concedida: "Motion to Allow Claims"',
      'Mosyon akòde: "Motion to Allow Claims"',
    ],
    [
      'Hearing of great weight cancelled',
      'Hearing of great weight cancelled',
      'Hearing of great weight cancelled',
    ],
    ['Stay granted', 'Suspensión concedida', 'Sispansyon akòde'],
    ['Removal stayed', 'Expulsión suspendida', 'Depòtasyon sispann'],
    ['Removal or transfer barred', 'Expulsión o traslado prohibidos', 'Depòtasyon oswa transfè entèdi'],
    [
      'Temporary stay of removal remains in effect',
      'La suspensión temporal de la expulsión sigue vigente',
      'Sispansyon tanporè depòtasyon an toujou an vigè',
    ],
    [
      'Stay of discovery denied',
      'Suspensión del intercambio de pruebas denegada',
      'Sispansyon echanj prèv refize',
    ],
    ['Motion to stay withdrawn', 'Moción de suspensión retirada', 'Mosyon pou sispansyon retire'],
    [
      'Petition for certiorari found moot',
      'Petición de certiorari declarada sin objeto',
      'Petisyon pou certiorari san objè',
    ],
    [
      'Opinion: reversed and remanded',
      'Opinión: se revoca y se devuelve al tribunal inferior',
      'Opinyon: ranvèse epi voye tounen',
    ],
    [
      'Telephonic status conference held',
      'Conferencia de estado del caso por teléfono: se celebró',
      'Konferans sou eta dosye a nan telefòn: fèt',
    ],
    [
      'Hearing on motion to dismiss set for May 1, 2025',
      'Audiencia sobre la moción de desestimación: fecha fijada, 1 de mayo de 2025',
      'Odyans sou mosyon pou rejte ka a: dat fikse, 1 me 2025',
    ],
    [
      'Status conference of May 1, 2025 adjourned, no new date',
      'Conferencia de estado del caso del 1 de mayo de 2025: aplazamiento sin nueva fecha',
      'Konferans sou eta dosye a, 1 me 2025: ranvwaye san nouvo dat',
    ],
    [
      'Case reassigned to Judge Ann Roe',
      'Caso reasignado; queda a cargo de Ann Roe',
      'Ka a pase nan men Jij Ann Roe',
    ],
    [
      'Preliminary injunction granted in part',
      'Medida cautelar preliminar concedida en parte',
      'Enjonksyon preliminè akòde an pati',
    ],
    ['Certiorari denied', 'Certiorari denegado', 'Demann certiorari refize'],
    ['Party substituted', 'Sustitución de una parte', 'Yon pati pran plas yon lòt'],
    [
      'Scott Bessent substituted for Janet Yellen',
      'Scott Bessent pasa a ser parte en lugar de Janet Yellen',
      'Scott Bessent pran plas Janet Yellen nan ka a',
    ],
    ['Opinion: affirmed', 'Opinión: se confirma', 'Opinyon: konfime'],
    ['Application for stay filed', 'Solicitud de suspensión presentada', 'Demann pou sispansyon depoze'],
    [
      'Response requested, due June 5, 2025',
      'Se pidió respuesta, a más tardar el 5 de junio de 2025',
      'Yo mande repons, dat limit: 5 jen 2025',
    ],
    [
      'Recommendation to grant Motion to Dismiss and deny Motion to Strike',
      'Recomendación de conceder la moción de desestimación y denegar la moción para eliminar del expediente',
      'Rekòmandasyon pou akòde mosyon pou rejte ka a epi refize mosyon pou retire nan dosye a',
    ],
    [
      "Recommendation to dismiss Roe's Petition without prejudice and more",
      'Recomendación de desestimar "Roe\'s Petition" sin impedir que se presente de nuevo y otras cosas más',
      'Rekòmandasyon pou rejte "Roe\'s Petition" san anpeche yo depoze l ankò epi lòt bagay',
    ],
    [
      'Recommendation to reverse and remand the decision of the Commissioner',
      'Recomendación de revocar y devolver la decisión del Comisionado',
      'Rekòmandasyon pou kase epi voye tounen desizyon Komisè a',
    ],
    [
      "Recommendation to grant Defendants' Motion for Summary Judgment…",
      'Recomendación de conceder la moción de sentencia sumaria de los demandados…',
      'Rekòmandasyon pou akòde mosyon pou jijman somè a pati yo pote plent kont yo a…',
    ],
    [
      'Recommendation to deny in part the motion to stay and the cross-motion',
      'Recomendación de denegar en parte "the motion to stay and the cross-motion"',
      'Rekòmandasyon pou refize an pati "the motion to stay and the cross-motion"',
    ],
    [
      'Recommendation to sing the praises',
      'Recommendation to sing the praises',
      'Recommendation to sing the praises',
    ],
    ['Schedule set', 'Calendario fijado', 'Kalandriye fikse'],
    ['Schedule reset', 'Calendario reprogramado', 'Kalandriye repwograme'],
  ])('%s', (english, spanish, creole) => {
    expect(alertWordsFor('es').headline(english)).toBe(spanish);
    expect(alertWordsFor('ht').headline(english)).toBe(creole);
    expect(alertWordsFor('en').headline(english)).toBe(english);
  });
});

describe('composed sentences', () => {
  const event: EntryEvent = { type: 'order', relief: 'dismissal', outcome: 'denied', importance: 'major' };
  const text = 'ORDER denying 12 Motion to Dismiss. Signed by Judge Ann Roe on 5/1/2025.';
  const sentence = summaryOf(event, { labels: [], text, court: null });

  it('name the judge and the motion in each language', () => {
    expect(alertWordsFor('es').summary(sentence)).toBe(
      'El tribunal (Ann Roe) denegó la moción de desestimación.',
    );
    expect(alertWordsFor('ht').summary(sentence)).toBe('Jij Ann Roe refize mosyon pou rejte ka a.');
  });

  it('are left out where a language has no words for them', () => {
    expect(alertWordsFor('es').summary('The court sat late.')).toBeNull();
    expect(alertWordsFor('es').summary('The court granted the motion to sing.')).toBeNull();
    expect(alertWordsFor('ht').summary('The court granted in part everything.')).toBeNull();
  });

  it('leave whose motion it was to the court’s words', () => {
    const whose = 'The court denied the plaintiffs’ motion for a stay.';
    expect(alertWordsFor('es').summary(whose)).toBe('El tribunal denegó la moción de suspensión.');
    expect(alertWordsFor('ht').summary(whose)).toBe('Tribinal la refize mosyon pou sispansyon an.');
  });

  it('keep "in part"', () => {
    const part = 'The court granted in part the motion for a stay.';
    expect(alertWordsFor('es').summary(part)).toBe('El tribunal concedió en parte la moción de suspensión.');
    expect(alertWordsFor('ht').summary(part)).toBe('Tribinal la akòde mosyon pou sispansyon an an pati.');
  });
});
