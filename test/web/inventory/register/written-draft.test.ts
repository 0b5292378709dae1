import { describe, expect, it } from '@jest/globals';
import { serviceInputOf } from '../../../../web/inventory/register/service-input.ts';
import { writtenDraft } from '../../../../web/inventory/register/written-draft.ts';
import { filledValues } from './filled-values.ts';

describe('the file of a form', () => {
  it('holds what is written under the names by which the API takes it, and is named after the service', () => {
    const values = filledValues({ name: 'Apply for a "quagga" permit!' });
    const { name, content } = writtenDraft(values);
    expect(name).toBe('apply-for-a-quagga-permit-draft.json');
    const read = JSON.parse(content) as { service: object };
    expect(read.service).toEqual(JSON.parse(JSON.stringify(serviceInputOf(values))));
  });

  it('has a name also where the service has none yet', () => {
    expect(writtenDraft(filledValues({ name: '' })).name).toBe('service-draft.json');
  });
});
