import {
  changesOfRun,
  endOfRun,
  countServices,
  readRun,
  servicesAfter,
} from '../../../api/inventory/reassess-run.statements.ts';
import { storedOutcomes } from '../../../api/inventory/reassess.statements.ts';
import {
  rationaleTarget,
  unfinishedRationales,
  writtenRationale,
} from '../../../api/inventory/rationale-write.statements.ts';
import {
  neighbourVersions,
  otherRationales,
  queuePage,
  queueTotal,
  rationalesById,
  reasonsOfRationales,
  similarRationales,
} from '../../../api/inventory/rationale.statements.ts';
import type { QueueCriteria } from '../../../api/inventory/rationale.statements.ts';
import type { CatalogEntry } from './statement-catalog.ts';

const analyst = { readsAll: true, unitIds: [] };
const registrar = { readsAll: false, unitIds: ['unit-ssa'] };
const forward = { direction: 'FORWARD', key: null, limit: 26 } as const;
const seek = /IndexSeek/;
const submitted: QueueCriteria = { statuses: ['SUBMITTED'] };
const ids = ['rationale-ssa-card-replace'];

/** Every reading statement of rationales and of reassessments, with what its plan must show. */
export const rationaleStatements: readonly CatalogEntry[] = [
  {
    title: 'queue of one status, longest waiting first',
    statement: queuePage(submitted, analyst, forward),
    uses: [seek, /r:Rationale\(status, queueKey\)/],
  },
  {
    title: 'queue of the own units',
    statement: queuePage(submitted, registrar, forward),
    uses: [seek, /Rationale|Service/],
  },
  {
    title: 'queue of several statuses',
    statement: queuePage({ statuses: ['APPROVED', 'SUBMITTED'], staleBy: '2026-11-22' }, analyst, forward),
    uses: [seek, /Rationale/],
  },
  {
    title: 'length of the queue',
    statement: queueTotal(submitted, analyst),
    uses: [seek, /r:Rationale\((?:status, )?queueKey\)/],
  },
  { title: 'rationales by id', statement: rationalesById(ids, registrar), uses: [seek, /r:Rationale\(id\)/] },
  {
    title: 'rationales that do not stand',
    statement: otherRationales(ids, analyst),
    uses: [seek, /s:Service\(id\)/],
  },
  { title: 'reasons of rationales', statement: reasonsOfRationales(ids), uses: [seek, /r:Rationale\(id\)/] },
  {
    title: 'earlier versions',
    statement: neighbourVersions('supersedes', ids, analyst),
    uses: [seek, /of:Rationale\(id\)/],
  },
  {
    title: 'similar rationales',
    statement: similarRationales(ids[0] ?? '', registrar, 10),
    uses: [seek, /own:Rationale\(id\)/],
  },
  {
    title: 'a rationale as it is written',
    statement: writtenRationale(ids[0] ?? ''),
    uses: [seek, /r:Rationale\(id\)/],
  },
  {
    title: 'unfinished rationales',
    statement: unfinishedRationales('ssa-card-replace'),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'the service behind a rationale',
    statement: rationaleTarget('ssa-card-replace'),
    uses: [seek, /s:Service\(id\)/],
  },
  {
    title: 'stored outcomes',
    statement: storedOutcomes(['ssa-card-replace']),
    uses: [seek, /s:Service\(id\)/],
  },
  { title: 'the run under way', statement: readRun(), uses: [seek, /g:GraphSchema\(id\)/] },
  {
    title: 'next services of a run',
    statement: servicesAfter('ssa', 50),
    uses: [seek, /s:Service\(id\)/],
    withoutSorting: true,
  },
  { title: 'number of services', statement: countServices(), uses: [/NodeCountFromCountStore/, /Service/] },
  {
    title: 'changes of a run',
    statement: changesOfRun({ id: 'reassessment-1', startedAt: '2026-11-22' }),
    uses: [seek, /c:Change\(at\)/],
  },
  {
    title: 'the figures that a reassessment left',
    statement: endOfRun({ id: 'reassessment-1', startedAt: '2026-11-22' }),
    uses: [seek, /c:Change\(at\)/],
  },
];
