import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';
import { parameter, text } from '../../ui/address-parameters.ts';

/** The steps of the form, in their fixed order (R2). */
export const registerSteps = [
  { key: 'basics', words: 'Basics' },
  { key: 'occasion', words: 'Occasion' },
  { key: 'offering', words: 'Offering' },
  { key: 'channels', words: 'Channels' },
  { key: 'behind', words: 'Roles and tools' },
  { key: 'review', words: 'Review' },
] as const;
export type RegisterStep = (typeof registerSteps)[number]['key'];

/** The address of a registration: the step that is open, and the form it goes on with. The first step is left out. */
export const registerSearch = addressShape({
  step: parameter((given): RegisterStep | undefined => registerSteps.find(({ key }) => key === given)?.key),
  draft: text,
});
export type RegisterSearch = AddressOf<typeof registerSearch>;
