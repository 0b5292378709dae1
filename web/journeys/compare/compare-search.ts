import * as z from 'zod/mini';

const id = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((given) => (typeof given === 'string' ? given.slice(0, 200) : undefined)),
  ),
);

/** Ids of the two journeys that are compared. */
export const compareSearch = z.object({ a: id, b: id });
