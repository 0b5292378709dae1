import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../../../web/inventory/register/field-places.ts';
import { filledValues } from './filled-values.ts';

const values = filledValues();
values.rationale.reasons.COST.chosen = true;

describe('a field of the input', () => {
  it.each([
    ['name', 'basics', 'name'],
    ['leadUnitId', 'basics', 'leadUnitId'],
    ['furtherUnitIds.0', 'basics', 'furtherUnits'],
    ['learnUrl', 'offering', 'learnUrl'],
    ['outcome', 'offering', 'outcome'],
    ['budgetCode', 'behind', 'budgetCode'],
    ['participants.0.unitId', 'basics', 'participants.0.role'],
    ['participants.0.explanation', 'basics', 'participants.0.explanation'],
    ['occasionDetails.0.demand.year', 'occasion', 'occasions.1.year'],
    ['occasionDetails.0.occasion', 'occasion', 'occasions.1.text'],
    ['priorityFacts.burdenMinutes.year', 'occasion', 'priorityFacts.burdenMinutes.year'],
    ['channels', 'channels', 'channels'],
    ['channels.1.url', 'channels', 'channels.1.url'],
    ['proposedTools.0', 'behind', 'tools'],
    ['rationale', 'channels', 'rationale.reasons'],
    ['rationale.explanation', 'channels', 'rationale.explanation'],
    ['rationale.reasons.0.brief', 'channels', 'rationale.reasons.COST.brief'],
  ])('%s stands in the step %s at %s', (field, step, path) => {
    expect(placeOf(field, values)).toMatchObject({ step, path });
  });

  it('of a row is found although empty rows before it were not sent', () => {
    expect(placeOf('occasions.0', values).path).toBe('occasions.1.text');
    expect(placeOf('tasks.0.channels.1', values).path).toBe('tasks.1.channels');
  });

  it('is called as the form calls it', () => {
    expect(placeOf('channels.0.level', values).label).toBe('Channel 1, Phone: how far it gets');
    expect(placeOf('roleIds.3', values).label).toBe('Roles');
  });
});
