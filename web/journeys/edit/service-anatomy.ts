import type { MappedJourney } from '../map/picture-of-journey.ts';
import type { KnownService, ServiceAnatomy } from './known-service.ts';

/** Roles and tools of every service that the page knows, by the service's id. */
export function serviceAnatomy(
  journey: MappedJourney,
  known: ReadonlyMap<string, KnownService>,
): ReadonlyMap<string, ServiceAnatomy> {
  const ofJourney = journey.stages
    .flatMap(({ steps }) => steps.flatMap(({ services }) => services))
    .map(({ id, roles, tools }) => [id, { roles: roles.map(nameOf), tools: tools.map(nameOf) }] as const);
  return new Map([...ofJourney, ...[...known].map(([id, { anatomy }]) => [id, anatomy] as const)]);
}

const nameOf = ({ name }: { readonly name: string }): string => name;
