import type { MappedJourney } from '../map/picture-of-journey.ts';
import type { JourneyForm } from './document-of-journey.ts';
import type { KnownService } from './picture-of-document.ts';

/** What services and units that a step names are called, by their ids. */
export function namesOf(
  journey: MappedJourney,
  form: JourneyForm,
  known: ReadonlyMap<string, KnownService>,
): ReadonlyMap<string, string> {
  return new Map([
    ...journey.stages.flatMap(({ steps }) =>
      steps.flatMap((step) => [
        ...step.services.map(({ id, name }) => [id, name] as const),
        ...step.goneServices.map(({ id, name }) => [id, `${name} (no longer in the index)`] as const),
      ]),
    ),
    ...form.stages.flatMap(({ steps }) =>
      steps.flatMap(({ expectedUnit }) =>
        expectedUnit === null ? [] : [[expectedUnit.id, expectedUnit.name] as const],
      ),
    ),
    ...[...known].map(([id, { service }]) => [id, service.name] as const),
  ]);
}
