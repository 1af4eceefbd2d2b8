import { describe, expect, it } from 'vitest';
import { shortCaption } from './caption.ts';
import { isPseudonym, shownCaption, unmasks } from './pseudonym.ts';

describe('a pseudonym', () => {
  it.each([
    'Jane Doe',
    'John Doe 1 et al',
    'Svitlana Doe, et al.',
    'DOE',
    'Does 1-10',
    'J. Doe 4',
    'J.O.P.',
    'A. B., a minor',
    'M.A.',
    'Anonymous',
  ])('is %s', (party) => {
    expect(isPseudonym(party)).toBe(true);
  });

  it.each(['Maria Lopez', 'Noem', 'U.S. Department of Labor', 'Doe Run Company', 'J. Smith', 'Doemer'])(
    'is not %s',
    (party) => {
      expect(isPseudonym(party)).toBe(false);
    },
  );
});

describe('a caption that changes', () => {
  it.each([
    ['Doe v. Noem', 'Lopez v. Noem'],
    ['J.D. v. Azar', 'Jane Dorsey v. Azar'],
    ['State v. A. B.', 'State v. Ann Berg'],
  ])('from %s to %s says who somebody is', (before, after) => {
    expect(unmasks(before, after)).toBe(true);
  });

  it.each([
    ['Doe et al v. Noem et al', 'Doe v. Noem'],
    ['Doe v. Noem', 'Svitlana Doe v. Mullin'],
    ['Doe 1 v. Ezell', 'American Federation of Government Employees v. Ezell'],
    ['Lopez v. Noem', 'Doe v. Noem'],
    ['Doe et al v. Noem', 'Noem v. Doe, et al.'],
    ['Doe v. Noem', 'In re Sealed Case'],
  ])('from %s to %s does not', (before, after) => {
    expect(unmasks(before, after)).toBe(false);
  });
});

describe('a caption of before', () => {
  it.each([
    ['Lopez v. Noem', 'Doe 1 v. Noem', 'Doe 1 v. Noem'],
    ['State v. Ann Berg', 'State v. A. B.', 'State v. A. B.'],
    ['Doe v. Noem', 'Doe v. Mullin', 'Doe v. Noem'],
    ['Lopez v. Noem', 'Lopez v. Roe', 'Lopez v. Noem'],
    ['Union of Nurses v. Noem', 'Doe v. Noem', 'Union of Nurses v. Noem'],
    [null, 'Doe v. Noem', 'Doe v. Noem'],
    ['Lopez v. Noem', null, 'Lopez v. Noem'],
  ])('%s of a case that is now %s is shown as %s', (then, now, shown) => {
    expect(shownCaption(then, now)).toBe(shown);
  });
});

describe('the short form of a caption', () => {
  it.each([
    ['J. D., et al. v. Alex Azar', 'J.D. v. Azar'],
    ['A. A. R. P. v. Trump', 'A.A.R.P. v. Trump'],
    ['J.D. v. Azar', 'J.D. v. Azar'],
    ['A.B., a minor, by and through her mother C.D. v. State of Texas', 'A.B. v. State of Texas'],
  ])('keeps all that is known of a person: %s', (caption, short) => {
    expect(shortCaption(caption)).toBe(short);
  });
});
