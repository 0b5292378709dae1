import { addressShape } from '../../ui/address-shape.ts';
import { parameter } from '../../ui/address-parameters.ts';

const id = parameter((given) => (typeof given === 'string' ? given.slice(0, 200) : undefined));

/** Ids of the two journeys that are compared. */
export const compareSearch = addressShape({ a: id, b: id });
