import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../domain/duration.ts';
import { FOUND_ON_THE_WAY, STORY } from './script.ts';
import { READERS } from './step.ts';
import { emptyWorld } from './world.ts';

const QUARTER = 15 * MINUTE;

describe('the story', () => {
  const moments = STORY.flatMap((step) => step.moments).map((moment) => Date.parse(moment));

  it('goes forward in time', () => {
    expect(moments.every((at) => Number.isFinite(at))).toBe(true);
    expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
  });

  it('leaves every source time to become due between two moments of a step, and between steps', () => {
    const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(QUARTER);
  });

  it('changes the world in the middle only where a second poll sees it', () => {
    for (const step of STORY) if (step.later) expect(step.moments.length).toBeGreaterThan(1);
  });

  it('names each docket that is to be found in an entry before the docket itself appears', () => {
    const world = emptyWorld();
    for (const step of STORY) {
      step.change(world);
      step.later?.(world);
    }
    const words = world.courtlistener.entries.map(({ text }) => text).join('\n');
    for (const docket of FOUND_ON_THE_WAY) expect(words).toContain(docket.split(' ')[1]);
  });

  it('can be played from an empty world, step after step', () => {
    const world = emptyWorld();
    for (const step of STORY) {
      step.change(world);
      step.later?.(world);
    }
    expect(world.scotus.map((docket) => docket.proceedings.length)).toEqual([2, 4]);
    expect(world.troubles.size).toBe(0);
  });

  it('says in plain sentences what happened and what the product does', () => {
    for (const { title, happened, answer } of STORY) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [happened, answer]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('has something to tell every reader, and steps that tell nobody', () => {
    const told = new Set(STORY.flatMap((step) => step.mails.map((mail) => mail.to)));
    expect([...told].sort()).toEqual(Object.keys(READERS).sort());
    expect(STORY.filter((step) => step.mails.length === 0).length).toBeGreaterThanOrEqual(2);
  });

  it('writes to no address that could be real', () => {
    for (const address of Object.values(READERS)) expect(address).toMatch(/\.example$/);
  });
});
