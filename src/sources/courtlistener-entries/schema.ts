import { z } from 'zod';

/** A page of `/api/rest/v4/docket-entries/`; with `count=on` the API writes a number, else an address. */
export const pageSchema = z.object({
  next: z.string().nullable().catch(null),
  results: z.array(z.unknown()),
});
