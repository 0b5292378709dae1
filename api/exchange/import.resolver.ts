import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { IMPORT_BATCH_MAX, IMPORT_COLUMNS_MAX } from '../../schema/vocabulary/import-column.ts';
import type { RequestContext } from '../request.ts';
import { ImportRowInput } from './import.input.ts';
import { checkImport, importServices } from './import-services.ts';
import { ImportedRow } from './import.type.ts';
import type { ImportedRow as ImportedRowFacts } from './plan-import.ts';

const UNIT = 'Id of the unit of rows that name none; absent where each row names its own.';
const COLUMNS = `Names of the columns, such as external_id, name or website_url; at most ${IMPORT_COLUMNS_MAX}.`;
const ROWS = `The rows, at most ${IMPORT_BATCH_MAX} a request.`;
const REMOVALS = 'Whether rows may take away what is recorded; without it such rows are refused.';

/** The door to the import of services. */
@Resolver(() => ImportedRow)
export class ImportResolver {
  @Query(() => [ImportedRow], {
    description:
      'What would come of rows of a file, by the same decisions as importServices; writes nothing (R14). For registrars.',
  })
  checkImport(
    @Arg('unitId', () => ID, { nullable: true, description: UNIT }) unitId: string | null,
    @Arg('columns', () => [String], { description: COLUMNS }) columns: string[],
    @Arg('rows', () => [ImportRowInput], { description: ROWS }) rows: ImportRowInput[],
    @Arg('allowRemovals', () => Boolean, { nullable: true, description: REMOVALS })
    allowRemovals: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<ImportedRowFacts[]> {
    return checkImport(context, askedOf(unitId, columns, rows, allowRemovals));
  }

  @Mutation(() => [ImportedRow], {
    description:
      'Brings rows of a file into the index, each by itself. A row finds its service by id, or by unit and own number, so the same rows again change nothing (R14). A row that lacks what a service needs becomes an unfinished form of the person; a change of a published service becomes a proposal. For registrars, in their own units (R97).',
  })
  importServices(
    @Arg('unitId', () => ID, { nullable: true, description: UNIT }) unitId: string | null,
    @Arg('columns', () => [String], { description: COLUMNS }) columns: string[],
    @Arg('rows', () => [ImportRowInput], { description: ROWS }) rows: ImportRowInput[],
    @Arg('allowRemovals', () => Boolean, { nullable: true, description: REMOVALS })
    allowRemovals: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<ImportedRowFacts[]> {
    return importServices(context, askedOf(unitId, columns, rows, allowRemovals));
  }
}

function askedOf(
  unitId: string | null | undefined,
  columns: readonly string[],
  rows: readonly ImportRowInput[],
  allowRemovals: boolean | null | undefined,
) {
  return { unitId: unitId ?? null, columns, rows, allowRemovals: allowRemovals === true };
}
