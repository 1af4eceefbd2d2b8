import { z } from 'zod';

/** A page of `/api/rest/v4/search/`; `next` is the address of the next one, with a cursor. */
export const searchPageSchema = z.object({
  next: z.string().nullable().catch(null),
  results: z.array(z.unknown()),
});
