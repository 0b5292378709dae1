import {
  RationaleStatus,
  rationaleStatusTerms,
  RationaleSubject,
  rationaleSubjectTerms,
  ReviewDecision,
  reviewDecisionTerms,
} from '../../schema/vocabulary/rationale-review.ts';
import {
  RootCause,
  rootCauseTerms,
  SolutionKind,
  solutionKindTerms,
} from '../../schema/vocabulary/rationale.ts';
import { registerWords } from './inventory.enums.ts';

registerWords(
  'RationaleStatus',
  'Where the text of a rationale stands (R26, R27).',
  RationaleStatus,
  rationaleStatusTerms,
);
registerWords(
  'RationaleSubject',
  'What a rationale is about (IDEA section 4(d)).',
  RationaleSubject,
  rationaleSubjectTerms,
);
registerWords(
  'ReviewDecision',
  'What OMB decides on a submitted rationale (R26, R97).',
  ReviewDecision,
  reviewDecisionTerms,
);
registerWords('RootCause', 'What lies behind a reason (E.O. 14058 section 2).', RootCause, rootCauseTerms);
registerWords(
  'SolutionKind',
  'Kinds of potential solution (IDEA section 4(d)(5), R22).',
  SolutionKind,
  solutionKindTerms,
);
