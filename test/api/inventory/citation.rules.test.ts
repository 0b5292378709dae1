import { describe, expect, it } from '@jest/globals';
import { readsAsCitation } from '../../../api/inventory/citation.rules.ts';

describe('a reference to law (R30)', () => {
  it.each([
    '42 U.S.C. 405(c)',
    '5 USC § 552a',
    '42 U.S.C. §§ 1395–1396',
    '20 CFR 422.107',
    '20 C.F.R. § 422.107(a)',
    '22 CFR part 51',
    'Public Law 115-336',
    'P.L. 115–336, section 4(d)',
    'Pub. L. No. 115-336',
    '132 Stat. 5025',
    '86 Fed. Reg. 71357',
    'E.O. 14058',
    'Executive Order 14058',
  ])('"%s" reads as one', (text) => {
    expect(readsAsCitation(text)).toBe(true);
  });

  it.each(['the law', 'see our handbook', 'USC', 'CFR 20', 'https://www.ecfr.gov/', '405', 'P.L.'])(
    '"%s" does not',
    (text) => {
      expect(readsAsCitation(text)).toBe(false);
    },
  );
});
