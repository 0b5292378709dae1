import { useId } from 'react';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { digitalGapOrder, digitalGapTerms, rationaleStateTerms } from '../../../schema/vocabulary/gap.ts';
import { serviceStatusTerms } from '../../../schema/vocabulary/service.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';
import type { SignedInViewer } from '../../ui/RoleGate.tsx';
import { useUnitParts } from '../use-unit-parts.ts';
import { myServicesSearch } from './work-search.ts';
import type { MyServicesCondition, MyServicesSearch } from './work-search.ts';
import styles from './Work.module.scss';

/** A choice of a filter: the value as the address writes it, and its words. */
interface Option {
  readonly value: string;
  readonly label: string;
}

const termOptions = (terms: Readonly<Record<string, Term>>, order = Object.keys(terms)): Option[] =>
  order.map((value) => ({ value, label: terms[value]?.label ?? value }));

const proposals: readonly Option[] = [
  { value: 'DRAFT,CHANGES_REQUESTED,APPROVED', label: 'Waits for the agency' },
  { value: 'SUBMITTED', label: 'With OMB' },
  { value: 'CHANGES_REQUESTED', label: 'Returned' },
  { value: 'APPROVED', label: 'Approved, not yet public' },
];

/** The conditions of a registrar's list, applied together by one button, so that a keyboard reader decides when. */
export function MyServicesFilters({
  search,
  units,
  onApply,
}: {
  search: MyServicesSearch;
  units: SignedInViewer['units'];
  onApply: (conditions: Pick<MyServicesSearch, MyServicesCondition>) => void;
}): ReactElement {
  const id = useId();
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    onApply(myServicesSearch.parse(given));
  };
  return (
    <form className={styles.filters} role="search" aria-label="My services" onSubmit={apply}>
      <Choice id={`${id}unit`} name="unit" label="Unit" any="All my units" value={search.unit}>
        <UnitOptions units={units} />
      </Choice>
      <Choice
        id={`${id}status`}
        name="status"
        label="Status"
        any="Any but archived"
        value={search.status?.join(',')}
        options={termOptions(serviceStatusTerms)}
      />
      <Choice
        id={`${id}proposal`}
        name="proposal"
        label="Change under way"
        any="With or without"
        value={search.proposal?.join(',')}
        options={proposals}
      />
      <Choice
        id={`${id}gap`}
        name="gap"
        label="Can it be finished digitally?"
        any="Any verdict"
        value={search.gap?.join(',')}
        options={termOptions(digitalGapTerms, [...digitalGapOrder])}
      />
      <Choice
        id={`${id}rationale`}
        name="rationale"
        label="Rationale"
        any="Any"
        value={search.rationale?.join(',')}
        options={termOptions(rationaleStateTerms)}
      />
      <div>
        <label htmlFor={`${id}due`}>Review due before</label>
        <input id={`${id}due`} type="date" name="reviewDueBefore" defaultValue={search.reviewDueBefore} />
      </div>
      <button type="submit" className="usa-button usa-button--outline">
        Apply
      </button>
    </form>
  );
}

function Choice({
  id,
  name,
  label,
  any,
  value = '',
  options = [],
  children,
}: {
  id: string;
  name: MyServicesCondition;
  label: string;
  any: string;
  value: string | undefined;
  options?: readonly Option[];
  children?: ReactNode;
}): ReactElement {
  const offered = options.some((option) => option.value === value);
  const labels = value
    .split(',')
    .map((one) => options.find((option) => option.value === one)?.label ?? one)
    .join(' or ');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {/* What an address may ask for beyond the menu stays chosen. */}
        {value === '' || offered || children !== undefined ? null : <option value={value}>{labels}</option>}
        {children}
      </select>
    </div>
  );
}

/** The reader's units, each with the units directly below it. */
function UnitOptions({ units }: { units: SignedInViewer['units'] }): ReactElement {
  const partsOf = useUnitParts(units.map((unit) => unit.id));
  return (
    <>
      {units.map((unit) => {
        const parts = partsOf(unit.id);
        return [
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>,
          ...(typeof parts === 'string' ? [] : parts).map((part) => (
            <option key={part.id} value={part.id}>
              {`\u2013 ${part.name}`}
            </option>
          )),
        ];
      })}
    </>
  );
}
