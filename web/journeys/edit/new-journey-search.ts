import { parameter } from '../../ui/address-parameters.ts';
import { addressShape } from '../../ui/address-shape.ts';

/** The address of the page that begins a journey: the journey that is to be copied. */
export const newJourneySearch = addressShape({
  copy: parameter((given) => (typeof given === 'string' ? given.slice(0, 200) : undefined)),
});
