import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import type { FormRecord, RoleRecord, ToolRecord } from './anatomy.statements.ts';
import { connectList } from './connect-list.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { formPage, namedTotal, rolePage, toolPage } from './list.statements.ts';
import { readText } from './read-service-filter.ts';
import { termReader } from './service.policy.ts';

/** Finds roles by name. @throws Problem as `findUnits` */
export function findRoles(
  context: RequestContext,
  text: string | null | undefined,
  page: PageArguments,
): LazyConnection<RoleRecord> {
  const query = readText(text, 'text');
  const reader = termReader(context.actor);
  return connectList(context, page, ['roles', query], {
    page: (stretch) => rolePage(query, reader, stretch),
    total: () => namedTotal('Role', query, reader),
  });
}

/** Finds tools by name. @throws Problem as `findUnits` */
export function findTools(
  context: RequestContext,
  text: string | null | undefined,
  page: PageArguments,
): LazyConnection<ToolRecord> {
  const query = readText(text, 'text');
  const reader = termReader(context.actor);
  return connectList(context, page, ['tools', query], {
    page: (stretch) => toolPage(query, reader, stretch),
    total: () => namedTotal('Tool', query, reader),
  });
}

/** Finds forms by number. @throws Problem as `findUnits` */
export function findForms(
  context: RequestContext,
  text: string | null | undefined,
  page: PageArguments,
): LazyConnection<FormRecord> {
  const query = readText(text, 'text');
  return connectList(context, page, ['forms', query], {
    page: (stretch) => formPage(query, stretch),
    total: () => namedTotal('Form', query),
  });
}
