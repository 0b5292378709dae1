import { CrossChannel } from '../../schema/vocabulary/completion.ts';
import { decodeStrip } from '../../schema/vocabulary/channel-strip.ts';
import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';
import { CompletenessItem } from '../../schema/vocabulary/completeness.ts';
import { defaultDeliveryStages } from '../../schema/vocabulary/delivery-stage.ts';
import { AssessmentWarning, DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import {
  Confidence,
  CustomerKind,
  ServiceStatus,
  ServiceTypeCode,
  VerifiedField,
} from '../../schema/vocabulary/service.ts';
import type { Row } from '../graph/rows.ts';
import { readPriorityFacts } from './priority-facts.rules.ts';
import type { TaskFacts } from './service-facts.rules.ts';

/** Cells by stored strip: services share few of them. */
const strips = new Map<string, readonly StripCell[]>();
const STRIPS_MAX = 10_000;

function stripOfStored(stored: string): readonly StripCell[] {
  const cells = strips.get(stored) ?? decodeStrip(stored);
  if (strips.size < STRIPS_MAX) strips.set(stored, cells);
  return cells;
}

/** The stages that somebody recorded, else the default, which says that it is one (R8). */
function stagesOf(stored: readonly string[]) {
  return stored.length === 0
    ? { names: defaultDeliveryStages, recorded: false }
    : { names: stored, recorded: true };
}

/** Stored properties of a service. */
export const serviceTable = {
  id: (row: Row) => row.string('id'),
  externalId: (row: Row) => row.optionalString('externalId'),
  name: (row: Row) => row.string('name'),
  description: (row: Row) => row.string('description'),
  status: (row: Row) => row.word('status', ServiceStatus),
  edition: (row: Row) => row.word('edition', PolicyEdition),
  version: (row: Row) => row.number('version'),
  updatedAt: (row: Row) => row.string('updatedAt'),
  customers: (row: Row) => row.words('customers', CustomerKind),
  deliveryModes: (row: Row) => row.words('deliveryModes', DeliveryMode),
  learnUrl: (row: Row) => row.optionalString('learnUrl'),
  startUrl: (row: Row) => row.optionalString('startUrl'),
  owner: (row: Row) => row.optionalString('owner'),
  tasks: (row: Row) => JSON.parse(row.optionalString('tasks') ?? '[]') as readonly TaskFacts[],
  reviewedAt: (row: Row) => row.optionalString('reviewedAt'),
  nextReviewDue: (row: Row) => row.optionalString('nextReviewDue'),
  reportedNames: (row: Row) => row.strings('reportedNames'),
  assistanceListings: (row: Row) => row.strings('assistanceListings'),
  budgetCode: (row: Row) => row.optionalString('budgetCode'),
  investmentId: (row: Row) => row.optionalString('investmentId'),
  outcome: (row: Row) => row.optionalString('outcome'),
  crossChannel: (row: Row) => (row.has('crossChannel') ? row.word('crossChannel', CrossChannel) : 'UNKNOWN'),
  deliveryStages: (row: Row) => stagesOf(row.strings('deliveryStages')),
  note: (row: Row) => row.optionalString('note'),
  source: (row: Row) => row.string('source'),
  confidence: (row: Row) => row.word('confidence', Confidence),
  verifiedFields: (row: Row) => row.words('verifiedFields', VerifiedField),
  designated: (row: Row) => row.boolean('designated'),
  typeCode: (row: Row) => row.word('typeCode', ServiceTypeCode),
  unitId: (row: Row) => row.string('unitId'),
  digitalGap: (row: Row) => row.word('digitalGap', DigitalGap),
  physicalGap: (row: Row) => row.word('physicalGap', PhysicalGap),
  rationaleState: (row: Row) => row.word('rationaleState', RationaleState),
  rationaleReviewDue: (row: Row) => row.optionalString('rationaleReviewDue'),
  warnings: (row: Row) => row.words('warnings', AssessmentWarning),
  fullChannels: (row: Row) => row.number('fullChannels'),
  completenessRecorded: (row: Row) => row.number('completenessRecorded'),
  completenessAsked: (row: Row) => row.number('completenessAsked'),
  completenessMissing: (row: Row) => row.words('completenessMissing', CompletenessItem),
  ruleVersion: (row: Row) => row.number('ruleVersion'),
  assessedAt: (row: Row) => row.string('assessedAt'),
  gapSince: (row: Row) => row.optionalString('gapSince'),
  priorityFacts: (row: Row) => readPriorityFacts(row.optionalString('priorityFacts')),
  channelStrip: (row: Row) => stripOfStored(row.string('channelStrip')),
};
export type ServiceScalar = keyof typeof serviceTable;

/** Properties behind the fields that are not stored under their own name. */
export const derived: Readonly<Record<string, readonly ServiceScalar[]>> = {
  serviceType: ['typeCode'],
  rationaleStale: ['rationaleReviewDue'],
  priorityScore: ['priorityFacts'],
  'completeness.recorded': ['completenessRecorded'],
  'completeness.asked': ['completenessAsked'],
  'completeness.missing': ['completenessMissing'],
  assessment: [
    'edition',
    'ruleVersion',
    'assessedAt',
    'fullChannels',
    'typeCode',
    'digitalGap',
    'physicalGap',
    'rationaleState',
  ],
};
