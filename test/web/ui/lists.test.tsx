import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { FacetGroup } from '../../../web/ui/FacetGroup.tsx';
import { FacetPanel } from '../../../web/ui/FacetPanel.tsx';
import { Pager, positionOf } from '../../../web/ui/Pager.tsx';
import { ResultCount } from '../../../web/ui/ResultCount.tsx';
import { SelectedFilters } from '../../../web/ui/SelectedFilters.tsx';

const nothing = (): void => undefined;
const options = Array.from({ length: 9 }, (_, i) => ({
  value: `v${i}`,
  label: `Option ${i}`,
  count: i * 1000,
}));

describe('facets', () => {
  const markup = renderToStaticMarkup(
    <FacetGroup legend="Channel" options={options} selected={['v8']} onChange={nothing} />,
  );

  it('are a group of labelled boxes under a legend, each with its count', () => {
    expect(markup).toMatch(/<fieldset[^>]*><legend>Channel<\/legend>/);
    expect(markup).toMatch(
      /<label[^>]*><input type="checkbox"\/><span[^>]*>Option 3<\/span><span[^>]*>3,000</,
    );
  });

  it('show the first six and every ticked one, and say how many there are', () => {
    expect(markup.match(/type="checkbox"/g)).toHaveLength(7);
    expect(markup).toContain('Option 8');
    expect(markup).toMatch(/aria-expanded="false">Show all 9<span[^>]*> for Channel/);
  });

  it('are not shown when there is nothing to choose', () => {
    expect(
      renderToStaticMarkup(<FacetGroup legend="x" options={[]} selected={[]} onChange={nothing} />),
    ).toBe('');
  });

  it('fold behind one button that says how many filters are in force', () => {
    const chips = [{ key: 'a', label: 'No digital way', onRemove: nothing }];
    const panel = renderToStaticMarkup(
      <FacetPanel facets={<p>facets</p>} chips={chips} onClear={nothing}>
        rows
      </FacetPanel>,
    );
    expect(panel).toMatch(/aria-expanded="false" aria-controls="[^"]+">Filters \(1 in force\)/);
  });
});

describe('filters in force', () => {
  it('each say that pressing them removes them, and can be cleared at once', () => {
    const chips = [{ key: 'a', label: 'No digital way', onRemove: nothing }];
    const markup = renderToStaticMarkup(<SelectedFilters chips={chips} onClear={nothing} />);
    expect(markup.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, '|')).toContain(
      'Remove |No digital way',
    );
    expect(markup).toContain('Clear all');
  });

  it('take no room when there are none', () => {
    expect(renderToStaticMarkup(<SelectedFilters chips={[]} onClear={nothing} />)).toBe('');
  });
});

describe('the pager', () => {
  const pager = (page: number, shown: number, total: number, hasNext: boolean): string =>
    renderToStaticMarkup(
      <Pager
        position={positionOf(page, 25, shown, total)}
        hasPrevious={page > 1}
        hasNext={hasNext}
        noun="services"
        link={(move, words) => <a href={`#${move}`}>{words}</a>}
      />,
    );

  it.each([
    [1, 25, 600, { from: 1, to: 25, total: 600 }],
    [24, 25, 600, { from: 576, to: 600, total: 600 }],
    [3, 4, 54, { from: 51, to: 54, total: 54 }],
    [1, 0, 0, { from: 0, to: 0, total: 0 }],
  ])('counts the rows of page %p with %p rows of %p from one', (page, shown, total, position) => {
    expect(positionOf(page, 25, shown, total)).toEqual(position);
  });

  it('says which rows of how many are shown', () => {
    expect(pager(2, 25, 600, true).replace(/<[^>]+>/g, '')).toContain('services 26–50 of 600');
  });

  it('has links where it leads somewhere, and words where it does not', () => {
    const first = pager(1, 25, 600, true);
    expect(first).toContain('<a href="#next">Next</a>');
    expect(first).not.toContain('href="#previous"');
    expect(first).toMatch(/<span[^>]*>Previous<\/span>/);
  });

  it('keeps only the count when everything fits on one page', () => {
    expect(pager(1, 11, 11, false)).not.toContain('Next');
  });
});

describe('the result count', () => {
  it('is said politely when it changes', () => {
    const markup = renderToStaticMarkup(<ResultCount count={1} one="service" many="services" />);
    expect(markup).toMatch(/<p[^>]*role="status"[^>]*><strong>1 service<\/strong>/);
  });

  it('says nothing while nothing is known', () => {
    expect(
      renderToStaticMarkup(<ResultCount count={undefined} one="service" many="services" />)
        .replace(/<[^>]+>/g, '')
        .trim(),
    ).toBe('');
  });
});
