import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { clauseWords, sameWords, vocabularyClauses } from './clause-words.ts';
import type { Clause } from './clause-words.ts';
import { ALL_VERDICTS } from './gap-links.ts';
import { clauseParams } from './gap-list-search.ts';
import type { GapListSearch } from './gap-list-search.ts';

/** Names that only the index knows: of agencies and units that take part, life experiences, providers, roles, tools and forms by their ids. */
export interface KnownNames {
  readonly units: readonly { id: string; name: string; abbreviation?: string | null | undefined }[];
  readonly lifeExperiences: readonly { id: string; name: string }[];
  readonly hisps: readonly { id: string; name: string }[];
  readonly participants: readonly { id: string; name: string }[];
  readonly roles: readonly { id: string; name: string }[];
  readonly tools: readonly { id: string; name: string }[];
  readonly forms: readonly { id: string; name: string }[];
}

export const noNames: KnownNames = {
  units: [],
  lifeExperiences: [],
  hisps: [],
  participants: [],
  roles: [],
  tools: [],
  forms: [],
};

/** Every clause of the query that is a choice; the words searched for are typed in. */
export function clausesOf(names: KnownNames): Record<Exclude<ListParameter, 'text'>, Clause> {
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, words: name }));
  return {
    ...vocabularyClauses,
    unit: {
      param: 'unit',
      name: 'Agency',
      before: 'in',
      open: 'any agency',
      choices: names.units.map(({ id, name, abbreviation }) => ({
        value: id,
        words: abbreviation === null || abbreviation === undefined ? name : `${name} (${abbreviation})`,
      })),
    },
    lifeExperience: {
      param: 'lifeExperience',
      name: 'Life experience',
      before: 'part of',
      open: 'any life experience or none',
      choices: named(names.lifeExperiences),
    },
    hisp: {
      param: 'hisp',
      name: 'High impact service provider',
      before: 'given by',
      open: 'any provider',
      choices: named(names.hisps),
    },
    participant: {
      param: 'participant',
      name: 'Participating unit',
      before: 'with the help of',
      open: 'any unit or none',
      choices: named(names.participants),
    },
    role: { param: 'role', name: 'Role', before: 'with the role', open: 'any', choices: named(names.roles) },
    tool: { param: 'tool', name: 'Tool', before: 'using the tool', open: 'any', choices: named(names.tools) },
    form: {
      param: 'form',
      name: 'Form',
      before: 'asking for the form',
      open: 'any',
      choices: named(names.forms),
    },
    gapAt: {
      param: 'gapAt',
      name: 'Gap in an earlier count',
      open: 'whatever they were before',
      choices: [],
    },
    noGapAt: {
      param: 'noGapAt',
      name: 'No gap in an earlier count',
      open: 'whatever they were not before',
      choices: [],
    },
  };
}

/** One clause that is set, in words: "in Department of Agriculture (USDA)". */
export function saidClause(param: ListParameter, value: string, names: KnownNames): string {
  if (param === 'text') return `with the words “${value}”`;
  const clause = clausesOf(names)[param];
  const words = clauseWords(clause, value);
  if (param === 'channelRationale') return `reached by a channel ${words}`;
  return clause.before === undefined ? words : `${clause.before} ${words}`;
}

/** The clauses that an address sets, in the order of the sentence. */
export function setClauses(search: GapListSearch): { param: ListParameter; value: string }[] {
  return clauseParams.flatMap((param) => {
    const value = (search[param] ?? '').trim();
    const open = value === '' || (param === 'gap' && sameWords(value, ALL_VERDICTS));
    return open ? [] : [{ param, value }];
  });
}

/** The whole query as a phrase for captions, tab titles and files: "Services with no digital way, in ...". */
export function querySentence(search: GapListSearch, names: KnownNames): string {
  const said = setClauses(search)
    .filter(({ param }) => !(param === 'channelRationale' && (search.channel ?? '') !== ''))
    .map(({ param, value }) =>
      param === 'channel' && (search.channelRationale ?? '') !== ''
        ? `${saidClause(param, value, names)} ${clauseWords(vocabularyClauses.channelRationale, search.channelRationale ?? '')}`
        : saidClause(param, value, names),
    );
  return said.length === 0 ? 'All services' : `Services ${said.join(', ')}`;
}

/** The query without one of its clauses. A list without a choice of verdicts has to name them all. */
export function withoutClause(search: GapListSearch, param: ListParameter): GapListSearch {
  return { ...search, [param]: param === 'gap' ? ALL_VERDICTS : undefined };
}
