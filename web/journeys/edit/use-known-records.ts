import { useCallback, useState } from 'react';
import type { FittingServicesQuery } from '../../graphql/generated/fitting-services.ts';
import type { FittingUnitsQuery } from '../../graphql/generated/fitting-units.ts';
import type { PictureUnit } from '../../canvas/journey-picture.ts';
import type { KnownService } from './known-service.ts';

export type FittingService = FittingServicesQuery['services']['nodes'][number];
export type FittingUnit = FittingUnitsQuery['units']['nodes'][number];

type Unit = Pick<FittingUnit, 'id' | 'name' | 'abbreviation' | 'path'>;

const pictured = ({ id, name, abbreviation }: Omit<Unit, 'path'>): PictureUnit => ({
  id,
  name,
  code: abbreviation || name,
});
const agencyOf = (unit: Unit): PictureUnit => pictured(unit.path[0] ?? unit);

/** What the page learned of services and units when they were picked, by id, so that the map can show them at once. */
export function useKnownRecords(): {
  readonly known: ReadonlyMap<string, KnownService>;
  readonly learn: (service: FittingService) => void;
  readonly learnUnit: (unit: FittingUnit) => void;
} {
  const [known, setKnown] = useState<ReadonlyMap<string, KnownService>>(new Map());
  const learn = useCallback((service: FittingService) => {
    const { id, name, channelStrip, digitalGap, responsibleUnit, roles, tools } = service;
    const entry: KnownService = {
      service: { id, name, strip: channelStrip, digitalGap },
      unit: responsibleUnit === null ? null : pictured(responsibleUnit),
      agency: responsibleUnit === null ? null : agencyOf(responsibleUnit),
      anatomy: { roles: roles.map((role) => role.name), tools: tools.map((tool) => tool.name) },
    };
    setKnown((before) => new Map([...before, [id, entry]]));
  }, []);
  const learnUnit = useCallback((unit: FittingUnit) => {
    const entry: KnownService = {
      service: { id: unit.id, name: unit.name, strip: [], digitalGap: 'UNKNOWN' },
      unit: pictured(unit),
      agency: agencyOf(unit),
      anatomy: { roles: [], tools: [] },
    };
    setKnown((before) => new Map([...before, [unit.id, entry]]));
  }, []);
  return { known, learn, learnUnit };
}
