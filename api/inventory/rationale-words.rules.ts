import { rationaleStatusTerms, rationaleSubjectTerms } from '../../schema/vocabulary/rationale-review.ts';
import {
  dispositionTerms,
  reasonTerms,
  rootCauseTerms,
  solutionKindTerms,
} from '../../schema/vocabulary/rationale.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { Facts, FieldWords, Json } from './change-diff.rules.ts';
import { each, plain, spaced, words } from './value-words.rules.ts';
import type { Lines } from './value-words.rules.ts';

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  subject: 'About',
  description: 'Description',
  disposition: 'Could it be digital',
  reasons: 'Reasons',
  explanation: 'Explanation',
  solutions: 'Potential solutions',
  owner: 'Owner',
  reviewDue: 'To be looked at again by',
  status: 'Status',
  statusComment: 'Comment',
};

const lines: Readonly<Record<string, Lines>> = {
  subject: words(rationaleSubjectTerms),
  disposition: words(dispositionTerms),
  reasons: each(reasonLine),
  solutions: each(solutionLine),
  status: words(rationaleStatusTerms),
};

/** How the fields of a rationale read in its history and beside a conflict. */
export const rationaleWords: FieldWords = {
  order: Object.keys(labels),
  label: (field) => labels[field] ?? spaced(field),
  lines: (field, value, names) => (lines[field] ?? plain)(value, names),
};

/** `Ink signature (a regulation): the form is signed in ink [20 CFR 422.107]`. */
function reasonLine(reason: Facts): string {
  const cause = reason['rootCause'] ?? null;
  const brief = reason['brief'] ?? null;
  const citations = plain(reason['citations'] ?? null, new Map());
  return [
    termOf(reasonTerms, reason['code'] ?? null),
    cause === null ? '' : ` (${termOf(rootCauseTerms, cause).toLowerCase()})`,
    brief === null ? '' : `: ${said(brief)}`,
    citations.length === 0 ? '' : ` [${citations.join('; ')}]`,
  ].join('');
}

/** `A change of regulation: accept a signature on a screen`. */
function solutionLine(solution: Facts): string {
  const [kind, text] = [solution['kind'] ?? null, solution['text'] ?? null];
  const parts = [kind === null ? '' : termOf(solutionKindTerms, kind), text === null ? '' : said(text)];
  return parts.filter((part) => part !== '').join(': ');
}

function said(value: Json): string {
  return plain(value, new Map()).join(', ');
}

function termOf(terms: Readonly<Record<string, Term>>, value: Json): string {
  return terms[said(value)]?.label ?? said(value);
}
