import { describe, expect, it } from '@jest/globals';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ChannelRationale } from '../../../schema/vocabulary/channel-rationale.ts';
import {
  DigitalGap,
  digitalGapTerms,
  PhysicalGap,
  physicalGapTerms,
  RationaleState,
  rationaleStateTerms,
} from '../../../schema/vocabulary/gap.ts';
import { ChannelRationaleMark } from '../../../web/ui/ChannelRationaleMark.tsx';
import { DigitalVerdict } from '../../../web/ui/DigitalVerdict.tsx';
import { PhysicalVerdict } from '../../../web/ui/PhysicalVerdict.tsx';
import { RationaleMark } from '../../../web/ui/RationaleMark.tsx';

const shown = (element: ReactElement): { words: string; shape: string; hidden: boolean } => {
  const markup = renderToStaticMarkup(element);
  return {
    words: markup.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, ''),
    shape: /data-shape="(\w+)"/.exec(markup)?.[1] ?? '',
    hidden: markup.includes('aria-hidden="true"'),
  };
};

describe('verdicts and marks', () => {
  it.each(Object.values(DigitalGap))(
    'says the digital verdict %s in the words of the vocabulary, after one mark',
    (gap) => {
      const { words, shape, hidden } = shown(<DigitalVerdict gap={gap} />);
      expect(words).toBe(digitalGapTerms[gap].label);
      expect(shape).not.toBe('');
      expect(hidden).toBe(true);
    },
  );

  it('keeps closed, stopped short, none and not known apart by shape, not by color', () => {
    const shapes = (['CLOSED', 'DIGITAL_PARTIAL', 'NO_DIGITAL', 'UNKNOWN', 'NO_CHANNEL'] as const).map(
      (gap) => shown(<DigitalVerdict gap={gap} />).shape,
    );
    expect(shapes).toEqual(['tick', 'half', 'cross', 'question', 'empty']);
  });

  it('says when the only way leads through a partner', () => {
    expect(shown(<DigitalVerdict gap="CLOSED" warnings={['ONLY_THROUGH_PARTNER']} />).words).toBe(
      'Can be finished digitallyOnly through a partner',
    );
  });

  it.each(Object.values(PhysicalGap))('says the verdict %s on the other way in words', (gap) => {
    expect(shown(<PhysicalVerdict gap={gap} />)).toMatchObject({
      words: physicalGapTerms[gap].label,
      hidden: true,
    });
  });

  it.each(Object.values(RationaleState))(
    'says the rationale state %s in words, with a mark of its own',
    (state) => {
      const { words, shape } = shown(<RationaleMark state={state} />);
      expect(words).toBe(rationaleStateTerms[state].label);
      expect(shape).not.toBe('');
    },
  );

  it('names its subject where no column header does', () => {
    expect(shown(<RationaleMark state="MISSING" named />).words).toBe('Rationale: missing');
  });

  it('gives every rationale state another shape', () => {
    const shapes = Object.values(RationaleState).map((state) => shown(<RationaleMark state={state} />).shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('tells a channel whose rationale is missing from one whose rationale is given, in words and shape', () => {
    const marks = Object.values(ChannelRationale).map((rationale) =>
      shown(<ChannelRationaleMark rationale={rationale} />),
    );
    expect(marks.map((mark) => mark.words)).toEqual([
      'Digital channel',
      'No rationale needed',
      'Rationale missing',
      'Rationale given',
      'Not known',
    ]);
    expect(marks[2]?.shape).not.toBe(marks[3]?.shape);
  });
});
