import { ImportOutcome, importOutcomeTerms } from '../../schema/vocabulary/import-outcome.ts';
import { registerWords } from '../inventory/inventory.enums.ts';

registerWords('ImportOutcome', 'What an import does with one row (R14).', ImportOutcome, importOutcomeTerms);
