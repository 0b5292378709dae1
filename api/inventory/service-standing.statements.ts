import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Keyed } from './edge.statements.ts';

/** Where a record stands beside what everybody reads of it: the agency's and OMB's own business. */
export interface StandingRecord {
  readonly status: ServiceStatus;
  readonly unitId: string;
  readonly statusComment: string | null;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly proposalStatus: ServiceStatus | null;
  readonly proposalBy: string | null;
  readonly proposalAt: string | null;
  readonly proposalComment: string | null;
}

/** Where many records stand. Who may see it is asked by whoever reads the answer. */
export function standingsOf(ids: readonly string[]): Statement<Keyed<StandingRecord>> {
  return {
    name: 'inventory.standingsOf',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id})
      RETURN id, s { .status, .unitId, .statusComment, .submittedBy, .submittedAt, .proposalStatus, .proposalBy, .proposalAt,
        .proposalComment } AS standing`,
    params: { ids },
    decode: (row) => {
      const standing = row.row('standing');
      return {
        id: row.string('id'),
        value: {
          status: standing.word('status', ServiceStatus),
          unitId: standing.string('unitId'),
          statusComment: standing.optionalString('statusComment'),
          submittedBy: standing.optionalString('submittedBy'),
          submittedAt: standing.optionalString('submittedAt'),
          proposalStatus: standing.has('proposalStatus')
            ? standing.word('proposalStatus', ServiceStatus)
            : null,
          proposalBy: standing.optionalString('proposalBy'),
          proposalAt: standing.optionalString('proposalAt'),
          proposalComment: standing.optionalString('proposalComment'),
        },
      };
    },
  };
}
