import { createCourtDirectory } from '../../../src/domain/court.ts';
import { page } from '../../../src/sources/page/index.ts';
import type { WallCase } from './wall-case.ts';
import { walls } from './walls.ts';
import { genuinePages } from './walls-genuine.ts';
import { serverWalls } from './walls-servers.ts';
import { secondGenuine, secondWalls } from './walls-second.ts';
import { thirdGenuine, thirdWalls } from './walls-third.ts';

export interface WallSet {
  name: string;
  walls: readonly WallCase[];
  genuine: readonly WallCase[];
  /** How many went wrong before any rule had been mended for the set. */
  firstRun: { accepted: number; refused: number };
}

/** Written before any rule had been tried on them. */
export const wallSets: readonly WallSet[] = [
  {
    name: 'walls, first',
    walls: [...walls, ...serverWalls],
    genuine: genuinePages,
    firstRun: { accepted: 27, refused: 13 },
  },
  {
    name: 'walls, second',
    walls: secondWalls,
    genuine: secondGenuine,
    firstRun: { accepted: 7, refused: 0 },
  },
  { name: 'walls, third', walls: thirdWalls, genuine: thirdGenuine, firstRun: { accepted: 8, refused: 1 } },
];

const courts = createCourtDirectory([]);

/** True when the reader takes these bytes for something else than a page; it is told nothing but the bytes. */
export function isRefused(html: string): boolean {
  const body = new TextEncoder().encode(html);
  const request = { body, url: null, contentType: 'text/html', court: null, courts, settings: {} };
  return !page.read(request).ok;
}
