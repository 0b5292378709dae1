/** The measures of what one record holds, as `measures.ts` defines every figure (R3, R4). */
export const recordMeasures = {
  completeness: {
    id: 'completeness',
    name: 'Completeness of a record',
    sentence: 'How many of the facts asked of a service are recorded.',
    formula: 'Facts recorded, of facts asked.',
    numerator: 'Facts recorded.',
    denominator: 'Facts asked of this service.',
    exclusions:
      'A rationale where none is required and accessibility where every channel is digital are not asked, so they count in neither number.',
    limits: 'It says that a fact is there, not that it is right.',
    source: 'R1, R3 to R6, R18, R21',
  },
  'yearly-volume': {
    id: 'yearly-volume',
    name: 'Yearly volume',
    sentence: 'How many people, filings or calls a service has in a year, as its source reports it.',
    formula: 'A reported figure with its unit, year and source.',
    numerator: 'The figure of the latest year recorded.',
    denominator: 'None.',
    exclusions: 'Services without a reported figure show not known, never zero.',
    limits:
      'Units differ from service to service, so volumes are never added up and never ranked across units without saying so.',
    source: 'R4',
  },
} as const;
