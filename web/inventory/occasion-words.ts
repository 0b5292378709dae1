import { demandBandTerms, occasionKindTerms } from '../../schema/vocabulary/occasion.ts';
import type { ServiceRecord } from './service-record.ts';
import { sentenceCase } from './service-words.ts';

type Detail = ServiceRecord['occasionDetails'][number];

/**
 * What is recorded of an occasion, in sentences: "Life event. Demand: 10,000 to 99,999 births in 2025. Who comes: new
 * parents." What nobody recorded is not said; a demand that was asked and is not known says why (R4).
 */
export function detailInWords({ kind, demand, characteristics }: Omit<Detail, 'occasion'>): string {
  const sentences = [
    kind === 'UNKNOWN' ? '' : sentenceCase(occasionKindTerms[kind].label),
    demand === null ? '' : `Demand: ${demandInWords(demand)}`,
    characteristics.length === 0 ? '' : `Who comes: ${characteristics.join('; ')}`,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function demandInWords({ band, unit, year, explanation }: NonNullable<Detail['demand']>): string {
  const figure = [demandBandTerms[band].label, unit ?? '', year === null ? '' : `in ${year}`];
  const because = explanation === null ? '' : ` (${explanation.replace(/[.\s]+$/, '')})`;
  return `${figure.filter((part) => part !== '').join(' ')}${because}`;
}
