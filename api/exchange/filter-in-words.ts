import { listParameterNames, listParameters, takesWords } from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { parameterTerms } from '../../schema/vocabulary/parameter-terms.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import { parameterSays } from './export-parameters.ts';

/** A filter in words, such as `Services; digital gap: No digital way or Digital, information only`. */
export function filterInWords(filter: ServiceFilter): string {
  const clauses = listParameterNames.flatMap((name) => clauseOf(name, filter[listParameters[name].field]));
  return clauses.length === 0 ? 'All services' : `Services; ${clauses.join('; ')}`;
}

function clauseOf(name: ListParameter, given: ServiceFilter[keyof ServiceFilter]): string[] {
  const says = parameterSays[name];
  if (typeof given === 'boolean') return [given ? says : `not ${says}`];
  const values = (Array.isArray(given) ? given : [given ?? '']).map((value) => value.trim()).filter(Boolean);
  if (values.length === 0) return [];
  const terms = takesWords(name) ? parameterTerms[name] : {};
  return [`${says}: ${values.map((value) => terms[value]?.label ?? value).join(' or ')}`];
}
