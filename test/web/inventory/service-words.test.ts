import { describe, expect, it } from '@jest/globals';
import {
  addressInWords,
  checkedInWords,
  customersInWords,
  readableAddress,
  volumeInWords,
} from '../../../web/inventory/service-words.ts';

describe('the words of a service page', () => {
  it.each([
    [[] as const, 'not known'],
    [['INDIVIDUAL'] as const, 'Individuals'],
    [['ORGANIZATION', 'INDIVIDUAL', 'BUSINESS'] as const, 'Individuals, businesses and organizations'],
    [['BUSINESS', 'PUBLIC_SERVANT'] as const, 'Businesses and Federal employees'],
  ])('says whom a service is for: %j', (kinds, words) => {
    expect(customersInWords(kinds)).toBe(words);
  });

  it('never makes a record look more certain than it is: it names what was checked and what was not', () => {
    expect(checkedInWords([])).toBe('No part of this record was compared with a source.');
    expect(checkedInWords(['CHANNEL_HOST'])).toBe(
      'Compared with a source: web host of the channels. Not compared: that the service exists, which unit is responsible, forms and yearly volume.',
    );
    expect(checkedInWords(['EXISTENCE', 'UNIT', 'CHANNEL_HOST', 'FORMS', 'VOLUME'])).not.toContain(
      'Not compared',
    );
  });

  it.each([
    [true, 'Host is in a public list of federal sites; page not opened'],
    [false, 'Host is not in the public list of federal sites; page not opened'],
    [null, 'Host not compared with a list; page not opened'],
  ])('says honestly what was done with an address whose host is listed: %j', (listed, words) => {
    expect(addressInWords(listed)).toBe(words);
  });

  it('reads an address without its scheme and its last stroke', () => {
    expect(readableAddress('https://ssa.gov/number-card/')).toBe('ssa.gov/number-card');
  });

  it('keeps unit and year with a volume', () => {
    expect(volumeInWords({ unit: 'online submissions', year: '2023 Q1' })).toBe(
      'online submissions, 2023 Q1',
    );
  });
});
