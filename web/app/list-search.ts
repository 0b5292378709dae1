import * as z from 'zod/mini';

/** One plain value of an address; anything else reads as absent. */
const value = z.catch(z.optional(z.string()), undefined);

/** The address of a plain list: words to look for, the cursor of a page, and the number of that page for people. */
export const listSearch = z.object({
  text: value,
  after: value,
  before: value,
  page: z.catch(z.optional(z.coerce.number().check(z.int(), z.minimum(1))), undefined),
});
