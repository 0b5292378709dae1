import { ChangeAction, changeActionTerms } from '../../schema/vocabulary/change.ts';
import { TransferStep, transferStepTerms } from '../../schema/vocabulary/transfer.ts';
import { WorkKind, workKindTerms } from '../../schema/vocabulary/work.ts';
import { registerWords } from './inventory.enums.ts';

registerWords('ChangeAction', 'What was done to a record (R10, R100).', ChangeAction, changeActionTerms);
registerWords('WorkKind', 'What can wait for a person (R10, R12).', WorkKind, workKindTerms);
registerWords('TransferStep', 'Steps of a transfer of a service (R2, R10).', TransferStep, transferStepTerms);
