import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import styles from './JourneyPrint.module.scss';
import type { Paper, PrintView } from './print-choices.ts';
import type { PrintSearch } from './print-search.ts';

const views: readonly { value: PrintView; label: string }[] = [
  { value: 'map', label: 'Map' },
  { value: 'blueprint', label: 'Service blueprint' },
  { value: 'table', label: 'Table' },
];
const papers: readonly { value: Paper; label: string }[] = [
  { value: 'letter', label: 'Letter, 8.5 by 11 inches' },
  { value: 'tabloid', label: 'Tabloid, 11 by 17 inches' },
];

/** What is printed and on which paper. Nothing of it is on the paper. */
export function PrintOptions({
  journey,
  search,
  change,
}: {
  journey: { readonly id: string; readonly name: string };
  search: PrintSearch;
  change: (next: PrintSearch) => void;
}): ReactElement {
  const view = search.view ?? 'map';
  const paper = search.paper ?? 'letter';
  return (
    <div className={styles.options}>
      <PageHeading
        title={`Print: ${journey.name}`}
        tab={`Print: ${journey.name}`}
        crumbs={[
          <Link key="map" to="/journeys/$id" params={{ id: journey.id }}>
            {journey.name}
          </Link>,
        ]}
      />
      <div className={styles.choices}>
        <ChoiceField
          kind="radio"
          layout="line"
          id="print-view"
          label="What to print"
          choices={views}
          control={(value) => ({
            name: 'view',
            checked: value === view,
            onChange: () => change({ view: views.find((one) => one.value === value)?.value }),
          })}
        />
        <ChoiceField
          kind="radio"
          layout="line"
          id="print-paper"
          label="Paper, lying on its long side"
          choices={papers}
          control={(value) => ({
            name: 'paper',
            checked: value === paper,
            onChange: () => change({ paper: papers.find((one) => one.value === value)?.value }),
          })}
        />
        <ChoiceField
          kind="checkbox"
          layout="line"
          id="print-notes"
          label="Also print"
          choices={[{ value: '1', label: 'Notes: goals, pain points and bright spots in words' }]}
          control={() => ({
            name: 'notes',
            checked: search.notes === '1',
            onChange: (event) => change({ notes: event.currentTarget.checked ? '1' : undefined }),
          })}
        />
      </div>
      <button type="button" className="usa-button" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
