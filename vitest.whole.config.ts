import { defineConfig } from 'vitest/config';
import { SHARED, WHOLE_PROGRAMS } from './vitest.config.ts';

/** `npm run test:whole`: minutes more than `npm test`, and part of `.ci/run`. */
export default defineConfig({ test: { ...SHARED, include: WHOLE_PROGRAMS } });
