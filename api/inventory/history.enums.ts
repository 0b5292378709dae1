import { ChangeAction, changeActionTerms } from '../../schema/vocabulary/change.ts';
import { registerWords } from './inventory.enums.ts';

registerWords('ChangeAction', 'What was done to a record (R10, R100).', ChangeAction, changeActionTerms);
