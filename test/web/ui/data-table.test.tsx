import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import type { DataTableProps } from '../../../web/ui/DataTable.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

const rows: Row[] = [
  { id: 'a', name: 'Renew a passport', people: 1200 },
  { id: 'b', name: 'Reserve a campsite', people: 30 },
];

function markupOf(more: Partial<DataTableProps<Row>> = {}): string {
  return renderToStaticMarkup(
    <DataTable
      caption="Services"
      note="as of November 3, 2026"
      rows={rows}
      rowKey={(row) => row.id}
      sort="NAME"
      onSort={() => undefined}
      columns={[
        {
          key: 'name',
          header: 'Service',
          cell: (row) => row.name,
          sort: [{ value: 'NAME', direction: 'ascending' }],
        },
        {
          key: 'people',
          header: 'People a year',
          align: 'end',
          cell: (row) => row.people,
          sort: [{ value: 'VOLUME', direction: 'descending' }],
        },
        { key: 'id', header: 'Id', cell: (row) => row.id },
      ]}
      {...more}
    />,
  );
}

describe('the table', () => {
  it('is a real table with a caption that says what it holds and as of when', () => {
    expect(markupOf()).toMatch(/<table[^>]*><caption[^>]*>Services<span[^>]*>as of November 3, 2026<\/span>/);
  });

  it('heads every column and every row', () => {
    expect(markupOf().match(/scope="col"/g)).toHaveLength(3);
    expect(markupOf().match(/scope="row"/g)).toHaveLength(2);
  });

  it('keeps its roles spelled out, because narrow screens lay rows out as blocks', () => {
    const markup = markupOf();
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(markup).toContain(`role="${role}"`);
    expect(markup).toContain('data-label="People a year"');
  });

  it('says which column sorts the rows, and which others could', () => {
    const markup = markupOf();
    expect(markup).toMatch(/aria-sort="ascending"><button[^>]*>.*?Service/);
    expect(markup).toMatch(/aria-sort="none"><button[^>]*>People a/);
    expect(markup.match(/aria-sort/g)).toHaveLength(2);
    expect(markup).toContain('role="status"');
  });

  it('has no sort buttons when the rows cannot be sorted', () => {
    expect(
      renderToStaticMarkup(<DataTable caption="x" rows={rows} rowKey={(r) => r.id} columns={[]} />),
    ).not.toContain('<button');
  });

  it('aligns numbers to the right', () => {
    expect(markupOf()).toMatch(/<td[^>]*class="end"[^>]*data-label="People a year"/);
  });

  it('keeps the old rows while newer ones are on their way', () => {
    const markup = markupOf({ busy: true });
    expect(markup).toContain('aria-busy="true"');
    expect(markup).toContain('Renew a passport');
  });

  it('says what would be here when there is nothing', () => {
    expect(markupOf({ rows: [], empty: 'No service matches.' })).toContain('No service matches.');
  });
});
