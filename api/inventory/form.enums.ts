import {
  CrossChannel,
  crossChannelTerms,
  SelfService,
  selfServiceTerms,
} from '../../schema/vocabulary/completion.ts';
import { DeliveryMode, deliveryModeTerms } from '../../schema/vocabulary/delivery-mode.ts';
import { DraftKind, draftKindTerms } from '../../schema/vocabulary/draft-kind.ts';
import {
  FieldProblemCode,
  fieldProblemTerms,
  WriteStage,
  writeStageTerms,
} from '../../schema/vocabulary/field-problem-codes.ts';
import { LookAlikeKind, lookAlikeKindTerms } from '../../schema/vocabulary/look-alike-kind.ts';
import {
  DemandBand,
  demandBandTerms,
  OccasionKind,
  occasionKindTerms,
} from '../../schema/vocabulary/occasion.ts';
import { ParticipationRole, participationRoleTerms } from '../../schema/vocabulary/participation.ts';
import { registerWords } from './inventory.enums.ts';

registerWords(
  'CrossChannel',
  'Whether people may begin a service in one channel and finish it in another (R29).',
  CrossChannel,
  crossChannelTerms,
);
registerWords(
  'DemandBand',
  'How large the demand of an occasion is in a year (R4).',
  DemandBand,
  demandBandTerms,
);
registerWords('DeliveryMode', 'Through whom a service is given (R6).', DeliveryMode, deliveryModeTerms);
registerWords(
  'DraftKind',
  'What an unfinished form will do once it is sent (R14).',
  DraftKind,
  draftKindTerms,
);
registerWords(
  'FieldProblemCode',
  'What can be wrong with one field of a form, or better in it (R1 to R6, R13, R17 to R30, R95).',
  FieldProblemCode,
  fieldProblemTerms,
);
registerWords(
  'LookAlikeKind',
  'Kinds of record that may be proposed by name while a service is written (R3).',
  LookAlikeKind,
  lookAlikeKindTerms,
);
registerWords(
  'OccasionKind',
  'What kind of situation an occasion is (R4, A-11 section 280.4).',
  OccasionKind,
  occasionKindTerms,
);
registerWords(
  'ParticipationRole',
  'What a unit does for a service that another unit leads (R7).',
  ParticipationRole,
  participationRoleTerms,
);
registerWords(
  'SelfService',
  'Whether people use a channel without a member of staff (R18).',
  SelfService,
  selfServiceTerms,
);
registerWords(
  'WriteStage',
  'The steps at which what is written of a service is checked (R1, R10).',
  WriteStage,
  writeStageTerms,
);
