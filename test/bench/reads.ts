import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';

/** What the questions are about in one database; see `findPlaces`. */
export interface Places {
  /** Services in the database. */
  readonly services: number;
  /** Top-level units with services that stop short online, largest first. */
  readonly unitIds: readonly string[];
  /** Services of the seed, so that both sizes are asked for the same ones. */
  readonly serviceIds: readonly string[];
  /** Number of the deep page, from 1, and the sort key of the row before it. */
  readonly deepPage: number;
  readonly deepKey: string;
}

/** Variables of one question; a cursor stands under `after` as the bare sort key. */
export type Variables = Readonly<Record<string, unknown>>;

/** One kind of read that both sides answer with the same fields. */
export interface Read {
  /** Name in the address of the bare side. */
  readonly id: string;
  /** Name in the report. */
  readonly title: string;
  readonly query: string;
  /** Several questions of the kind, asked in turn. */
  readonly variants: (places: Places) => readonly Variables[];
}

/** Rows of a list page in the measurement. */
export const PAGE_ROWS = 20;

const ROW = `fragment Row on Service {
  id name digitalGap physicalGap rationaleState warnings updatedAt
  responsibleUnit { id name abbreviation path { id name abbreviation } }
  serviceType { code }
  channelStrip { family state }
  completeness { recorded asked }
}`;

const GAP_ROW = `fragment GapRow on Service {
  id name digitalGap physicalGap rationaleState warnings
  channelStrip { family state }
  responsibleUnit { id name abbreviation path { id name abbreviation } }
  serviceType { code label }
  rationales { id reason reasonLabel state illustrative }
  volumes { id value unit year source }
}`;

const COUNTS = `services closed notDigital digitalUnknown noChannel noDigital infoOnly notToEnd partial
  rationaleGiven rationaleDraft rationaleMissing physicalGap physicalUnknown physicalNone`;
const CHANNEL_COUNTS = 'channelsNeeded channelsGiven channelsNotNeeded channelsUnknown';

const summaryOf = (counts: string): string => `query GapSummary { digitizationGapSummary(by: UNIT) {
  notInAnyRow total { ${counts} } rows { key label abbreviation counts { ${counts} } }
} }`;

const filteredBy = ({ unitIds }: Places): Variables[] =>
  unitIds.map((unitId) => ({ first: PAGE_ROWS, filter: { unitId, digitalGaps: provenDigitalGaps } }));

/** Everything that is measured. What is computed without the database (sentences, labels) is left out on both sides. */
export const reads: readonly Read[] = [
  {
    id: 'filtered-page',
    title: 'Services: first page, gap and agency',
    query: `query FilteredPage($filter: ServiceFilter, $first: Int) {
      services(filter: $filter, first: $first) { nodes { ...Row } pageInfo { hasNextPage endCursor } }
    } ${ROW}`,
    variants: filteredBy,
  },
  {
    id: 'filtered-page-total',
    title: 'Services: first page, with total',
    query: `query FilteredPageTotal($filter: ServiceFilter, $first: Int) {
      services(filter: $filter, first: $first) { totalCount nodes { ...Row } pageInfo { hasNextPage endCursor } }
    } ${ROW}`,
    variants: filteredBy,
  },
  {
    id: 'deep-page',
    title: 'Services: page deep in the list',
    query: `query DeepPage($first: Int, $after: String) {
      services(first: $first, after: $after) { nodes { ...Row } pageInfo { hasNextPage endCursor } }
    } ${ROW}`,
    variants: ({ deepKey }) => [{ first: PAGE_ROWS, after: deepKey }],
  },
  {
    id: 'anatomy',
    title: 'Service with its full anatomy',
    query: `query Anatomy($id: ID!) { service(id: $id) {
      id name description status edition version updatedAt customers reportedNames assistanceListings note source
      confidence verifiedFields designated digitalGap physicalGap rationaleState warnings
      responsibleUnit { id name abbreviation serviceCount path { id name abbreviation } }
      serviceType { code label definition }
      occasions { id statement }
      offerings { id name }
      channels { id kind name url medium level accessible rationale hostListed }
      channelStrip { family state }
      roles { id name serviceCount }
      tools { id name serviceCount }
      forms { id number numberIsLabel title ombControlNumber confidence serviceCount }
      rationales { id title reason reasonLabel explanation potentialSolution disposition state illustrative source }
      volumes { id value unit year source }
      stages { id name position lifeExperience { id name designated } }
      completeness { recorded asked }
    } }`,
    variants: ({ serviceIds }) => serviceIds.map((id) => ({ id })),
  },
  {
    id: 'journey',
    title: 'Journey with its steps',
    query: `query Journey($id: ID!) { journey(id: $id) {
      id name description state status version orderAssumed source confidence updatedAt
      lifeExperience { id name designated }
      stages { id name description position steps {
        id name goal channel position momentThatMatters emotion
        partnerPrograms { id name operatedBy kind }
        services { id name digitalGap physicalGap rationaleState channelStrip { family state } responsibleUnit { id name abbreviation } }
        agency { id name abbreviation }
      } }
    } }`,
    variants: () =>
      ['approaching-retirement', 'recovering-from-a-disaster', 'starting-a-small-business'].map((life) => ({
        id: `journey-${life}`,
      })),
  },
  {
    id: 'gap-list',
    title: 'Gap list: first page',
    query: `query GapList($first: Int) {
      digitizationGaps(first: $first) { nodes { ...GapRow } pageInfo { hasNextPage endCursor } }
    } ${GAP_ROW}`,
    variants: () => [{ first: PAGE_ROWS }],
  },
  {
    id: 'gap-list-total',
    title: 'Gap list: first page, with total',
    query: `query GapListTotal($first: Int) {
      digitizationGaps(first: $first) { totalCount nodes { ...GapRow } pageInfo { hasNextPage endCursor } }
    } ${GAP_ROW}`,
    variants: () => [{ first: PAGE_ROWS }],
  },
  {
    id: 'gap-summary',
    title: 'Gap summary by agency',
    query: summaryOf(COUNTS),
    variants: () => [{}],
  },
  {
    id: 'gap-summary-channels',
    title: 'Gap summary, with flags of channels',
    query: summaryOf(`${COUNTS} ${CHANNEL_COUNTS}`),
    variants: () => [{}],
  },
  {
    id: 'search',
    title: 'Full text: the best 20 services',
    query: `query Search($text: String!, $first: Int!) {
      search(text: $text, first: $first, kinds: [SERVICE]) { hits { kind title node { __typename id } } }
    }`,
    variants: () =>
      ['disability benefits', 'passport', 'small business loan', 'flood insurance claim', 'tax'].map(
        (text) => ({
          text,
          first: PAGE_ROWS,
        }),
      ),
  },
];
