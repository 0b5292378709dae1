import type { OwnAgency } from '../inventory/own-agency.ts';

/** What the rows of the matrix ask about: a draft and a published service of one bureau, with their rationales. */
export interface MatrixFixture {
  readonly own: OwnAgency;
  /** A service that is a draft. */
  readonly draft: string;
  /** A published service with a proposed change that OMB has to decide on. */
  readonly published: string;
  /** A rationale of the draft that nobody has submitted. */
  readonly draftRationale: string;
  readonly changeId: string;
  /** A journey that is a draft, and a published one; each was copied from the other. */
  readonly draftJourney: string;
  readonly journey: string;
  /** What the team of the published journey asks the bureau. */
  readonly request: string;
}

/**
 * What a persona is told. OK: it is done or shown. EMPTY: an answer without what others are shown. The rest are codes of
 * problems: S SIGN_IN_REQUIRED, D NOT_ALLOWED, N NOT_FOUND (as for an id that nobody has).
 */
export type Told = 'OK' | 'EMPTY' | 'S' | 'D' | 'N';

/** In the order of every row: nobody signed in, no role, registrar of the unit, of another agency, OMB, life experience, administrator. */
export const personas = [
  'anonymous',
  'nobody',
  'bureauRegistrar',
  'otherRegistrar',
  'analyst',
  'lead',
  'administrator',
] as const;

/** One question of the matrix and what each persona is told. Several questions of one field are several rows. */
export interface MatrixRow {
  /** What is asked, as it stands in a query. */
  readonly ask: (fixture: MatrixFixture) => string;
  /** Seven words, one for each persona. */
  readonly told: string;
}

/** Asks at a version that no record has: who may do it is told of a conflict, and nothing is changed. */
const STALE = 'version: 1000000';
const CHANGE = '{ problems { field } conflict { currentVersion } }';
const everybody = 'OK OK OK OK OK OK OK';
/** Who sees what is not published of journeys: OMB, life-experience leads, administrators. */
const insiders = 'EMPTY EMPTY EMPTY EMPTY OK OK OK';

/** What everybody may ask; whether there is anything to show does not matter. */
const open = (ask: string): MatrixRow[] => [{ ask: () => `${ask} __typename`, told: everybody }];

/** A mutation of a service, asked of a draft and of a published one. */
const ofService = (field: string, more = ''): MatrixRow[] => [
  { ask: ({ draft }) => `${field}(id: "${draft}", ${STALE}${more}) ${CHANGE}`, told: 'S N OK N OK D D' },
  {
    ask: ({ published }) => `${field}(id: "${published}", ${STALE}${more}) ${CHANGE}`,
    told: 'S D OK D OK D D',
  },
];

/** A mutation of a journey, asked of a draft and of a published one. */
const ofJourney = (field: string, more = ''): MatrixRow[] => [
  {
    ask: ({ draftJourney }) => `${field}(id: "${draftJourney}", ${STALE}${more}) ${CHANGE}`,
    told: 'S D D D D OK D',
  },
  { ask: ({ journey }) => `${field}(id: "${journey}", ${STALE}${more}) ${CHANGE}`, told: 'S D D D D OK D' },
];

/** Every root field of the contract. A field without a row fails the test. */
export const rootRows: Readonly<
  Record<'Query' | 'Mutation', Readonly<Record<string, readonly MatrixRow[]>>>
> = {
  Query: {
    agencyHandOffs: [
      {
        ask: ({ draftJourney }) => `agencyHandOffs(journeyId: "${draftJourney}") { count }`,
        told: insiders,
      },
      { ask: ({ journey }) => `agencyHandOffs(journeyId: "${journey}") { count }`, told: everybody },
    ],
    channels: open('channels { kind }'),
    checkImport: [
      {
        ask: ({ own }) =>
          `checkImport(unitId: "${own.units.bureau}", columns: ["name"], rows: []) { outcome } `,
        told: 'S D EMPTY D D D D',
      },
      {
        ask: ({ own }) =>
          `checkImport(unitId: "${own.units.bureau}", columns: ["external_id"], rows: [{ number: 1, values: ["1"] }]) { outcome }`,
        told: 'S D OK D D D D',
      },
    ],
    digitizationGapSummary: open('digitizationGapSummary(by: UNIT) { total { services } }'),
    digitizationGaps: open('digitizationGaps(first: 1) { totalCount }'),
    draft: [{ ask: () => 'draft(id: "draft-nobody-has") { id }', told: 'S D EMPTY EMPTY EMPTY EMPTY EMPTY' }],
    drafts: [{ ask: () => 'drafts { id }', told: 'S D EMPTY EMPTY EMPTY EMPTY EMPTY' }],
    forms: open('forms(first: 1) { nodes { id } }'),
    gapChangesSince: [
      { ask: () => 'gapChangesSince(snapshotId: "snapshot-1999-01") { closed }', told: 'N N N N N N N' },
    ],
    gapPriorities: open('gapPriorities { services }'),
    gapSnapshots: open('gapSnapshots(last: 1) { asOf }'),
    gapsClosedSince: [
      {
        ask: () => 'gapsClosedSince(snapshotId: "snapshot-1999-01", first: 1) { totalCount }',
        told: 'N N N N N N N',
      },
    ],
    handOffs: [
      {
        ask: ({ draftJourney }) => `handOffs(filter: { journeyId: "${draftJourney}" }) { nodes { id } }`,
        told: 'N N N N OK OK OK',
      },
      {
        ask: ({ journey }) => `handOffs(filter: { journeyId: "${journey}" }) { nodes { id } }`,
        told: everybody,
      },
    ],
    hisps: open('hisps { id }'),
    history: [
      { ask: ({ draft }) => `history(id: "${draft}", first: 1) { nodes { id } }`, told: 'S D OK N OK OK OK' },
      {
        ask: ({ published }) => `history(id: "${published}", first: 1) { nodes { id } }`,
        told: 'S D OK OK OK OK OK',
      },
    ],
    inventoryDeadlines: [
      { ask: () => 'inventoryDeadlines { deadlines { state } }', told: everybody },
      {
        ask: () => 'inventoryDeadlines { agencies { services } }',
        told: 'EMPTY EMPTY OK EMPTY OK OK OK',
      },
    ],
    journey: [
      { ask: ({ draftJourney }) => `journey(id: "${draftJourney}") { id }`, told: insiders },
      { ask: ({ journey }) => `journey(id: "${journey}") { id }`, told: everybody },
    ],
    journeyRequests: [
      {
        ask: ({ journey }) => `journeyRequests(filter: { journeyId: "${journey}" }) { nodes { id } }`,
        told: 'S D OK EMPTY OK OK OK',
      },
      {
        ask: ({ own }) => `journeyRequests(filter: { unitId: "${own.units.top}" }) { nodes { id } }`,
        told: 'S D OK EMPTY OK OK OK',
      },
    ],
    journeyWhatIf: [
      {
        ask: ({ draftJourney }) =>
          `journeyWhatIf(id: "${draftJourney}", digitalServiceIds: []) { before { steps } }`,
        told: insiders,
      },
      {
        ask: ({ journey }) => `journeyWhatIf(id: "${journey}", digitalServiceIds: []) { before { steps } }`,
        told: everybody,
      },
    ],
    journeys: [
      { ask: () => 'journeys(first: 1, filter: { statuses: [DRAFT] }) { nodes { id } }', told: insiders },
      { ask: () => 'journeys(first: 1) { nodes { id } }', told: everybody },
    ],
    lifeExperience: open('lifeExperience(id: "none") { id }'),
    lifeExperiences: open('lifeExperiences { id }'),
    lookAlikes: [
      { ask: ({ own }) => `lookAlikes(kind: ROLE, name: "${own.roleId}") { id }`, told: everybody },
    ],
    node: [
      { ask: ({ draft }) => `node(id: "${draft}") { id }`, told: 'EMPTY EMPTY OK EMPTY OK OK OK' },
      { ask: ({ published }) => `node(id: "${published}") { id }`, told: everybody },
      { ask: ({ request }) => `node(id: "${request}") { id }`, told: 'EMPTY EMPTY OK EMPTY OK OK OK' },
      { ask: ({ draftJourney }) => `node(id: "${draftJourney}") { id }`, told: insiders },
    ],
    painPoints: [
      {
        ask: ({ draftJourney }) => `painPoints(filter: { journeyId: "${draftJourney}" }) { nodes { id } }`,
        told: 'N N N N OK OK OK',
      },
      {
        ask: ({ journey }) => `painPoints(filter: { journeyId: "${journey}" }) { nodes { id } }`,
        told: everybody,
      },
    ],
    partnerPrograms: open('partnerPrograms(first: 1) { id }'),
    people: [{ ask: () => 'people(first: 1) { totalCount }', told: 'S D D D D D OK' }],
    previewService: [
      { ask: () => 'previewService(input: {}) { digitalGap }', told: 'S D OK OK D D D' },
      {
        ask: ({ draft }) => `previewService(id: "${draft}", input: {}) { rationaleNeeded }`,
        told: 'S D OK N D D D',
      },
      {
        ask: ({ published }) => `previewService(id: "${published}", input: {}) { digitalGap }`,
        told: 'S D OK D D D D',
      },
    ],
    rationale: [
      {
        ask: ({ draftRationale }) => `rationale(id: "${draftRationale}") { id }`,
        told: 'EMPTY EMPTY OK EMPTY OK OK OK',
      },
    ],
    rationaleQueue: [{ ask: () => 'rationaleQueue(first: 1) { totalCount }', told: 'S D OK OK OK OK OK' }],
    roles: open('roles(first: 1) { nodes { id } }'),
    search: [
      ...open('search(text: "test", first: 1) { hits { __typename } }'),
      {
        ask: ({ draftJourney }) =>
          `search(text: "${draftJourney}", first: 1, kinds: [JOURNEY]) { hits { kind } }`,
        told: insiders,
      },
      {
        ask: ({ journey }) => `search(text: "${journey}", first: 1, kinds: [JOURNEY]) { hits { kind } }`,
        told: everybody,
      },
    ],
    service: [
      { ask: ({ draft }) => `service(id: "${draft}") { id }`, told: 'EMPTY EMPTY OK EMPTY OK OK OK' },
      { ask: ({ published }) => `service(id: "${published}") { id }`, told: everybody },
    ],
    serviceForm: [
      { ask: ({ draft }) => `serviceForm(id: "${draft}") { id }`, told: 'S D OK EMPTY D D D' },
      { ask: ({ published }) => `serviceForm(id: "${published}") { id }`, told: 'S D OK D D D D' },
    ],
    serviceTypes: open('serviceTypes { id }'),
    services: [
      { ask: () => 'services(first: 1) { totalCount }', told: everybody },
      {
        ask: ({ own }) =>
          `services(first: 1, filter: { unitId: "${own.units.top}", statuses: [DRAFT] }) { nodes { id } }`,
        told: 'EMPTY EMPTY OK EMPTY OK OK OK',
      },
    ],
    sharedServices: open('sharedServices(first: 1) { totalCount }'),
    similarRationales: [
      {
        ask: ({ draftRationale }) => `similarRationales(id: "${draftRationale}") { why }`,
        told: 'S N OK N OK OK OK',
      },
    ],
    similarServices: open('similarServices(name: "Apply for a test") { why }'),
    tools: open('tools(first: 1) { nodes { id } }'),
    topTaskLists: open('topTaskLists { asOf }'),
    transfersToAnswer: [
      { ask: () => 'transfersToAnswer { serviceId }', told: 'S EMPTY EMPTY EMPTY EMPTY EMPTY EMPTY' },
    ],
    unit: open('unit(id: "none") { id }'),
    units: open('units(first: 1) { nodes { id } }'),
    viewer: open('viewer { roles }'),
    work: [{ ask: () => 'work { asOf }', told: 'S OK OK OK OK OK OK' }],
  },
  Mutation: {
    answerJourneyRequest: [
      {
        ask: ({ request }) => `answerJourneyRequest(id: "${request}", ${STALE}, step: ACCEPT) { conflict }`,
        told: 'S D OK N D D D',
      },
      {
        ask: ({ request }) => `answerJourneyRequest(id: "${request}", ${STALE}, step: WITHDRAW) { conflict }`,
        told: 'S D D N D OK D',
      },
      {
        ask: ({ request }) => `answerJourneyRequest(id: "${request}", ${STALE}, step: MESSAGE) { conflict }`,
        told: 'S D OK N D OK D',
      },
    ],
    approveService: ofService('approveService'),
    archiveJourney: ofJourney('archiveJourney'),
    archiveService: ofService('archiveService'),
    copyJourney: [
      {
        ask: () => `copyJourney(id: "journey-nobody-has", name: "A copy", state: FUTURE) ${CHANGE}`,
        told: 'S D D D D N D',
      },
    ],
    createJourney: [{ ask: () => `createJourney(input: {}) ${CHANGE}`, told: 'S D D D D OK D' }],
    discardDraft: [{ ask: () => 'discardDraft(id: "draft-nobody-has")', told: 'S D OK OK OK OK OK' }],
    importServices: [
      {
        ask: ({ own }) =>
          `importServices(unitId: "${own.units.bureau}", columns: ["name"], rows: []) { outcome }`,
        told: 'S D OK D D D D',
      },
      {
        ask: () => `importServices(columns: ["name"], rows: []) { outcome }`,
        told: 'S D OK OK D D D',
      },
    ],
    grantRole: [
      {
        ask: () => 'grantRole(personId: "person-nobody-has", role: REGISTRAR, unitId: "none") { repeated }',
        told: 'S D D D D D N',
      },
    ],
    mergeServices: [
      {
        ask: ({ draft, published }) =>
          `mergeServices(keepId: "${draft}", keepVersion: 1000000, mergeId: "${published}", mergeVersion: 1000000) ${CHANGE}`,
        told: 'S N OK N D D D',
      },
    ],
    moveUnit: [
      { ask: () => 'moveUnit(id: "unit-nobody-has", toParentId: null) { id }', told: 'S D D D D D N' },
    ],
    openJourneyRequest: [
      {
        ask: ({ journey, own }) =>
          `openJourneyRequest(input: { kind: CLAIM, journeyId: "${journey}", unitId: "${own.units.top}", text: "" }) { conflict }`,
        told: 'S D D D D OK D',
      },
    ],
    publishJourney: ofJourney('publishJourney'),
    publishService: ofService('publishService'),
    recordRationale: [
      {
        ask: ({ draft, draftRationale }) =>
          `recordRationale(serviceId: "${draft}", id: "${draftRationale}", ${STALE}, input: {}) { problems { field } conflict { currentVersion } }`,
        told: 'S N OK N D D D',
      },
    ],
    registerService: [{ ask: () => `registerService(input: {}) ${CHANGE}`, told: 'S D OK OK D D D' }],
    restoreJourney: ofJourney('restoreJourney', ', changeId: "none"'),
    restoreService: [
      {
        ask: ({ draft, changeId }) =>
          `restoreService(id: "${draft}", ${STALE}, changeId: "${changeId}") ${CHANGE}`,
        told: 'S N OK N OK D D',
      },
    ],
    returnService: ofService('returnService'),
    reviewRationale: [
      {
        ask: ({ draftRationale }) =>
          `reviewRationale(id: "${draftRationale}", ${STALE}, decision: APPROVE) { problems { field } }`,
        told: 'S N D N OK D D',
      },
    ],
    revokeRole: [
      {
        ask: () => 'revokeRole(personId: "person-nobody-has", role: REGISTRAR, unitId: "none") { repeated }',
        told: 'S D D D D D N',
      },
    ],
    saveDraft: [
      {
        ask: () =>
          'saveDraft(id: "X", kind: REGISTER_SERVICE, title: "", body: "", revision: 7) { conflict { revision } }',
        told: 'S D OK OK OK OK OK',
      },
    ],
    submitRationale: [
      {
        ask: ({ draftRationale }) =>
          `submitRationale(id: "${draftRationale}", ${STALE}) { problems { field } }`,
        told: 'S N OK N D D D',
      },
    ],
    submitService: ofService('submitService'),
    transferService: [
      {
        ask: ({ draft, own }) =>
          `transferService(id: "${draft}", ${STALE}, toUnitId: "${own.units.other}", step: PROPOSE) ${CHANGE}`,
        told: 'S N OK N D D D',
      },
    ],
    updateJourney: ofJourney('updateJourney', ', input: {}'),
    updateService: ofService('updateService', ', input: {}'),
    updateUnitProfile: [
      {
        ask: ({ own }) =>
          `updateUnitProfile(id: "${own.units.bureau}", ${STALE}, input: { topTasks: [] }) ${CHANGE}`,
        told: 'S D OK D D D D',
      },
      {
        ask: () => `updateUnitProfile(id: "unit-nobody-has", ${STALE}, input: {}) ${CHANGE}`,
        told: 'S D N N D D D',
      },
    ],
    withdrawJourney: ofJourney('withdrawJourney'),
    withdrawRationale: [
      {
        ask: ({ draftRationale }) =>
          `withdrawRationale(id: "${draftRationale}", ${STALE}) { problems { field } }`,
        told: 'S N OK N D D D',
      },
    ],
  },
};

/** Fields that not everybody who sees the object sees, asked of the published service. */
export const guardedRows: Readonly<Record<string, MatrixRow>> = {
  'Journey.basedOn': {
    ask: ({ journey }) => `journey(id: "${journey}") { basedOn { id } }`,
    told: insiders,
  },
  'Journey.copies': {
    ask: ({ journey }) => `journey(id: "${journey}") { copies { id } }`,
    told: insiders,
  },
  'Journey.mayEdit': {
    ask: ({ journey }) => `journey(id: "${journey}") { mayEdit }`,
    told: 'EMPTY EMPTY EMPTY EMPTY EMPTY OK EMPTY',
  },
  'Journey.updatedBy': {
    ask: ({ journey }) => `journey(id: "${journey}") { updatedBy }`,
    told: 'EMPTY EMPTY OK OK OK OK OK',
  },
  'JourneyRequest.mayAnswer': {
    ask: ({ journey }) => `journeyRequests(filter: { journeyId: "${journey}" }) { nodes { mayAnswer } }`,
    told: 'S D OK EMPTY EMPTY EMPTY EMPTY',
  },
  'JourneyRequest.mayWithdraw': {
    ask: ({ journey }) => `journeyRequests(filter: { journeyId: "${journey}" }) { nodes { mayWithdraw } }`,
    told: 'S D EMPTY EMPTY EMPTY OK EMPTY',
  },
  'Rationale.updatedBy': {
    ask: ({ draftRationale }) => `rationale(id: "${draftRationale}") { updatedBy }`,
    told: 'EMPTY EMPTY OK EMPTY OK OK OK',
  },
  'Service.mayEdit': {
    ask: ({ draft, published }) =>
      `service(id: "${published}") { mayEdit } other: service(id: "${draft}") { mayEdit }`,
    told: 'EMPTY EMPTY OK EMPTY EMPTY EMPTY EMPTY',
  },
  'Service.mayReview': {
    ask: ({ published }) => `service(id: "${published}") { mayReview }`,
    told: 'EMPTY EMPTY EMPTY EMPTY OK EMPTY EMPTY',
  },
  'Service.otherRationales': {
    ask: ({ published }) => `service(id: "${published}") { otherRationales { id } }`,
    told: 'EMPTY EMPTY OK EMPTY OK OK OK',
  },
  'Service.proposal': {
    ask: ({ published }) => `service(id: "${published}") { proposal { status } }`,
    told: 'EMPTY EMPTY OK EMPTY OK OK OK',
  },
  'Service.statusComment': {
    ask: ({ published }) => `service(id: "${published}") { statusComment }`,
    told: 'EMPTY EMPTY OK EMPTY OK OK OK',
  },
  'Service.submission': {
    ask: ({ published }) =>
      `service(id: "${published}") { submission { status before { digitalGap } steps { comment } } }`,
    told: 'EMPTY EMPTY OK EMPTY OK EMPTY EMPTY',
  },
  'Service.submittedAt': {
    ask: ({ published }) => `service(id: "${published}") { submittedAt }`,
    told: 'EMPTY EMPTY OK EMPTY OK OK OK',
  },
  'Service.transfer': {
    ask: ({ published }) => `service(id: "${published}") { transfer { serviceId } }`,
    told: 'EMPTY EMPTY EMPTY EMPTY EMPTY EMPTY EMPTY',
  },
  'Work.journeyRequests': {
    ask: () => 'work { journeyRequests { list } }',
    told: 'S EMPTY OK OK EMPTY OK EMPTY',
  },
};
