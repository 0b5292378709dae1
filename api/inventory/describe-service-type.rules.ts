import { ServiceTypeCode, serviceTypeTerms } from '../../schema/vocabulary/service.ts';

/** A service type as the vocabulary words it. */
export interface ServiceTypeRecord {
  readonly __typename: 'ServiceType';
  readonly id: string;
  readonly code: ServiceTypeCode;
  readonly label: string;
  readonly definition: string;
}

/** Id of a service type, such as `type-data-and-research`. */
export function serviceTypeId(code: ServiceTypeCode): string {
  return `type-${code.toLowerCase().replaceAll('_', '-')}`;
}

const described = Object.fromEntries(
  Object.values(ServiceTypeCode).map((code) => {
    const { label, definition } = serviceTypeTerms[code];
    return [code, { __typename: 'ServiceType', id: serviceTypeId(code), code, label, definition }];
  }),
) as Readonly<Record<ServiceTypeCode, ServiceTypeRecord>>;

/** The service type with this code. */
export function describeServiceType(code: ServiceTypeCode): ServiceTypeRecord {
  return described[code];
}

/** The seven service types in the order of the vocabulary (R5). */
export function allServiceTypes(): ServiceTypeRecord[] {
  return Object.values(ServiceTypeCode).map(describeServiceType);
}
