import { describe, expect, it } from 'vitest';
import { HOUR } from '../../domain/duration.ts';
import { STORY } from './script.ts';
import { READERS } from './step.ts';
import { emptyWorld } from './world.ts';

describe('the story', () => {
  const moments = STORY.flatMap((step) => step.moments).map((moment) => Date.parse(moment));

  it('goes forward in time', () => {
    expect(moments.every((at) => Number.isFinite(at))).toBe(true);
    expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
  });

  it('leaves every source time to become due between two moments', () => {
    const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(HOUR);
  });

  it('can be played from an empty world, step after step', () => {
    const world = emptyWorld();
    for (const step of STORY) step.change(world);
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
    expect(STORY.filter((step) => step.mails.length === 0).length).toBeGreaterThanOrEqual(3);
  });

  it('writes to no address that could be real', () => {
    for (const address of Object.values(READERS)) expect(address).toMatch(/\.example$/);
  });
});
