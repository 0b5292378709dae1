import {
  HandOffBasis,
  handOffBasisTerms,
  HandOffKind,
  handOffKindTerms,
} from '../../schema/vocabulary/hand-off.ts';
import {
  JourneyRequestKind,
  journeyRequestKindTerms,
  JourneyRequestState,
  journeyRequestStateTerms,
  JourneyRequestStep,
  journeyRequestStepTerms,
} from '../../schema/vocabulary/journey-request.ts';
import {
  ActorLevel,
  actorLevelTerms,
  JourneyState,
  journeyStateTerms,
  JourneyStatus,
  journeyStatusTerms,
  StepExplanation,
  stepExplanationTerms,
  StepVerdict,
  stepVerdictTerms,
} from '../../schema/vocabulary/journey.ts';
import {
  BurdenKind,
  burdenKindTerms,
  EvidenceMethod,
  evidenceMethodTerms,
  ObservationKind,
  observationKindTerms,
  Severity,
  severityTerms,
} from '../../schema/vocabulary/observation.ts';
import { registerWords } from '../inventory/inventory.enums.ts';

registerWords(
  'JourneyState',
  'Whether a journey says how things are or are to be (R44).',
  JourneyState,
  journeyStateTerms,
);
registerWords('JourneyStatus', 'Who may read a journey (R97).', JourneyStatus, journeyStatusTerms);
registerWords(
  'ActorLevel',
  'Who acts in a step: a level of government or another body (R45).',
  ActorLevel,
  actorLevelTerms,
);
registerWords(
  'StepVerdict',
  'Whether a step can be finished digitally; computed, never typed in (R48).',
  StepVerdict,
  stepVerdictTerms,
);
registerWords(
  'StepExplanation',
  'Whether it was said why a step cannot be finished digitally (R26).',
  StepExplanation,
  stepExplanationTerms,
);
registerWords('HandOffKind', 'How one step leads to another (R47).', HandOffKind, handOffKindTerms);
registerWords('HandOffBasis', 'Where a hand-off comes from (R47).', HandOffBasis, handOffBasisTerms);
registerWords('ObservationKind', 'What was observed of a step (R45).', ObservationKind, observationKindTerms);
registerWords('Severity', 'How much an observation weighs (R45).', Severity, severityTerms);
registerWords('BurdenKind', 'Kinds of burden that a step puts on people (R45).', BurdenKind, burdenKindTerms);
registerWords('EvidenceMethod', 'How evidence was gathered (R51).', EvidenceMethod, evidenceMethodTerms);
registerWords(
  'JourneyRequestKind',
  'What a life-experience team asks or tells an agency (R46, R50).',
  JourneyRequestKind,
  journeyRequestKindTerms,
);
registerWords(
  'JourneyRequestState',
  'Where the conversation about a request stands (R46, R50).',
  JourneyRequestState,
  journeyRequestStateTerms,
);
registerWords(
  'JourneyRequestStep',
  'What one side does next in the conversation (R46, R50).',
  JourneyRequestStep,
  journeyRequestStepTerms,
);
