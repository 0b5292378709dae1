import { describe, expect, it } from '@jest/globals';
import { checkRationale, NO_WAIVER } from '../../../api/inventory/check-rationale.rules.ts';
import type { ExplainedService } from '../../../api/inventory/check-rationale.rules.ts';
import { emptyRationale, mergeRationale } from '../../../api/inventory/rationale-text.rules.ts';
import type { RationaleText, ReasonFacts } from '../../../api/inventory/rationale-text.rules.ts';
import type { WriteStage } from '../../../schema/vocabulary/field-problem-codes.ts';

const TODAY = '2026-11-22';

const phoneOnly: ExplainedService = {
  description: 'Issues a card.',
  digitalGap: 'NO_DIGITAL',
  physicalGap: 'NONE',
  units: [{ name: 'Field Operations', path: ['Social Security Administration'] }],
};
const partial: ExplainedService = { ...phoneOnly, digitalGap: 'DIGITAL_PARTIAL' };

const reason = (over: Partial<ReasonFacts> = {}): ReasonFacts => ({
  code: 'LEGACY_SYSTEM',
  rootCause: 'TECHNOLOGICAL',
  brief: 'Records before 1990 are on paper.',
  citations: [],
  ...over,
});

/** A complete "not yet digital" text. */
const notYet: RationaleText = {
  ...emptyRationale,
  title: 'Replace a card',
  disposition: 'NOT_YET_DIGITAL',
  reasons: [reason()],
  solutions: [{ kind: 'EXISTING_TECHNOLOGY', text: 'Scan the records.' }],
};
const cannot: RationaleText = { ...notYet, disposition: 'CANNOT_BE_DIGITAL' };

/** What is found, as `field code`, problems and warnings apart. */
function found(text: RationaleText, service = phoneOnly, stage: WriteStage = 'SUBMIT') {
  const { problems, warnings } = checkRationale(text, service, stage, TODAY);
  const said = (findings: typeof problems): string[] => findings.map((f) => `${f.field} ${f.code}`);
  return { problems: said(problems), warnings: said(warnings) };
}

const nothing = { problems: [], warnings: [] };

describe('what blocks a rationale (R21, R22, R25, R27, R30)', () => {
  const rows: [string, RationaleText, ExplainedService, WriteStage, string[]][] = [
    [
      'a reason and a potential way are enough where there is no digital way (R21)',
      notYet,
      phoneOnly,
      'SUBMIT',
      [],
    ],
    [
      'a rationale without any reason is not even kept',
      { ...notYet, reasons: [] },
      phoneOnly,
      'SAVE',
      ['reasons RATIONALE_INCOMPLETE'],
    ],
    [
      'a reason in no words can be kept',
      { ...notYet, reasons: [reason({ brief: null })] },
      phoneOnly,
      'SAVE',
      [],
    ],
    [
      'a reason in no words cannot be submitted where there is no digital way (R21)',
      { ...notYet, reasons: [reason({ brief: null })] },
      phoneOnly,
      'SUBMIT',
      ['reasons.0.brief RATIONALE_INCOMPLETE'],
    ],
    [
      'no potential way cannot be submitted where there is no digital way (R21)',
      { ...notYet, solutions: [] },
      phoneOnly,
      'SUBMIT',
      ['solutions RATIONALE_INCOMPLETE'],
    ],
    ['no potential way can be kept', { ...notYet, solutions: [] }, phoneOnly, 'SAVE', []],
    [
      'barriers and resources of a service that goes part of the way block nothing (R24)',
      { ...notYet, solutions: [], reasons: [reason({ brief: null })] },
      partial,
      'SUBMIT',
      [],
    ],
    [
      '"none identified" is no potential way of what could be digital (R21)',
      { ...notYet, solutions: [{ kind: 'NONE_IDENTIFIED', text: 'Nobody offers one.' }] },
      phoneOnly,
      'SUBMIT',
      ['solutions.0.kind NONE_IDENTIFIED_REFUSED'],
    ],
    [
      '"none identified" with words is one where it cannot be digital (R22)',
      { ...cannot, solutions: [{ kind: 'NONE_IDENTIFIED', text: 'Nobody offers one.' }] },
      phoneOnly,
      'SUBMIT',
      [],
    ],
    [
      '"none identified" without words is none (R22)',
      { ...cannot, solutions: [{ kind: 'NONE_IDENTIFIED', text: null }] },
      phoneOnly,
      'SUBMIT',
      ['solutions.0.text RATIONALE_INCOMPLETE'],
    ],
    [
      '"none identified" does not stand beside a solution (R22)',
      {
        ...cannot,
        solutions: [
          { kind: 'PROCEDURAL_CHANGE', text: 'Call instead.' },
          { kind: 'NONE_IDENTIFIED', text: 'None.' },
        ],
      },
      phoneOnly,
      'SUBMIT',
      ['solutions.1.kind NONE_IDENTIFIED_REFUSED'],
    ],
    [
      'where it cannot be digital an empty list of solutions is an omission (R22)',
      { ...cannot, solutions: [] },
      phoneOnly,
      'SUBMIT',
      ['solutions RATIONALE_INCOMPLETE'],
    ],
    [
      'where it cannot be digital, all five parts of the Act have to be there, and all gaps are told at once (R22)',
      { ...cannot, title: '', subject: 'FORM', solutions: [] },
      { ...phoneOnly, units: [] },
      'SUBMIT',
      [
        'title RATIONALE_INCOMPLETE',
        'description RATIONALE_INCOMPLETE',
        'serviceId RATIONALE_INCOMPLETE',
        'solutions RATIONALE_INCOMPLETE',
      ],
    ],
    ['the description of the service serves for the service itself (R22)', cannot, phoneOnly, 'SUBMIT', []],
    [
      'a form needs a description of its own (R22)',
      { ...cannot, subject: 'FORM' },
      phoneOnly,
      'SUBMIT',
      ['description RATIONALE_INCOMPLETE'],
    ],
    [
      '"other" is said in words (R22)',
      { ...notYet, solutions: [{ kind: 'OTHER', text: null }] },
      phoneOnly,
      'SUBMIT',
      ['solutions.0.text RATIONALE_INCOMPLETE'],
    ],
    [
      'whether it could be digital one day has to be said (R23)',
      { ...notYet, disposition: 'UNKNOWN' },
      phoneOnly,
      'SUBMIT',
      ['disposition RATIONALE_INCOMPLETE'],
    ],
    ['what is not said yet can be kept (R23)', { ...notYet, disposition: 'UNKNOWN' }, phoneOnly, 'SAVE', []],
    [
      'only a channel clears a physical gap: a rationale is refused, not even kept (R25)',
      notYet,
      { ...phoneOnly, digitalGap: 'CLOSED', physicalGap: 'GAP' },
      'SAVE',
      ['subject NO_WAIVER'],
    ],
    [
      'where both gaps hold, the digital one can be explained (R26)',
      notYet,
      { ...partial, physicalGap: 'GAP' },
      'SUBMIT',
      [],
    ],
    [
      '"cannot be digital" is refused of what can be finished digitally (R27)',
      cannot,
      { ...phoneOnly, digitalGap: 'CLOSED' },
      'SUBMIT',
      ['disposition RATIONALE_CONTRADICTED'],
    ],
    [
      'a form of a digital service may be one that cannot be digital (R22)',
      { ...cannot, subject: 'FORM', description: 'Form 1, witnessed.' },
      { ...phoneOnly, digitalGap: 'CLOSED' },
      'SUBMIT',
      [],
    ],
    [
      'a brief reason has 250 characters',
      { ...notYet, reasons: [reason({ brief: 'x'.repeat(250) })] },
      phoneOnly,
      'SUBMIT',
      [],
    ],
    [
      'a brief reason has no more than 250 characters (R30)',
      { ...notYet, reasons: [reason({ brief: 'x'.repeat(251) })] },
      phoneOnly,
      'SAVE',
      ['reasons.0.brief TOO_LONG'],
    ],
    [
      'the day to look again is in the future (R27)',
      { ...notYet, reviewDue: TODAY },
      phoneOnly,
      'SUBMIT',
      ['reviewDue DATE_PAST'],
    ],
    ['tomorrow is in the future', { ...notYet, reviewDue: '2026-11-23' }, phoneOnly, 'SUBMIT', []],
    [
      'a day that does not exist is not kept',
      { ...notYet, reviewDue: '2027-02-30' },
      phoneOnly,
      'SAVE',
      ['reviewDue DATE_FORMAT'],
    ],
    [
      'characters that cannot be seen are refused',
      { ...notYet, explanation: 'a\u202eb' },
      phoneOnly,
      'SAVE',
      ['explanation CONTROL_CHARACTER'],
    ],
  ];

  it.each(rows)('%s', (_sentence, text, service, stage, problems) => {
    expect(found(text, service, stage).problems).toEqual(problems);
  });

  it('says of a physical gap in one sentence that only a channel clears it (R25)', () => {
    const onlyPhysical: ExplainedService = { ...phoneOnly, digitalGap: 'CLOSED', physicalGap: 'GAP' };
    const { problems } = checkRationale(notYet, onlyPhysical, 'SAVE', TODAY);
    expect(problems.map((problem) => problem.message)).toEqual([NO_WAIVER]);
  });

  it('tells every problem of a draft beforehand, as what will block its submission', () => {
    const { problems, warnings } = checkRationale({ ...notYet, solutions: [] }, phoneOnly, 'SAVE', TODAY);
    expect(problems).toEqual([]);
    expect(warnings.map(({ field, blocks }) => ({ field, blocks }))).toEqual([
      { field: 'solutions', blocks: 'SUBMIT' },
    ]);
  });

  it('gives code, field, cure and source with every finding', () => {
    const { problems, warnings } = checkRationale(
      { ...emptyRationale, reviewDue: 'soon', owner: 'a@b.example' },
      phoneOnly,
      'SUBMIT',
      TODAY,
    );
    expect(problems.length).toBeGreaterThan(3);
    for (const finding of [...problems, ...warnings]) {
      expect(finding.message).toMatch(/^[A-Z"].+\.$/);
      expect(finding.cure).toMatch(/^[A-Z].+\.$/);
      expect(finding.source).toMatch(/^R\d+/);
    }
  });
});

describe('what a rationale is warned of', () => {
  const rows: [string, RationaleText, ExplainedService, string[]][] = [
    ['nothing, when it is complete', notYet, phoneOnly, []],
    [
      'barriers and resources that are missing where part of the way is digital (R24)',
      { ...notYet, solutions: [], reasons: [reason({ brief: null })] },
      partial,
      ['reasons.0.brief RECOMMENDED', 'solutions RECOMMENDED'],
    ],
    [
      'information only asks for barriers and resources too (R24)',
      { ...notYet, solutions: [] },
      { ...phoneOnly, digitalGap: 'DIGITAL_INFO_ONLY' },
      ['solutions RECOMMENDED'],
    ],
    [
      'that ink puts the service on a list (R28)',
      { ...notYet, reasons: [reason({ code: 'WET_SIGNATURE' })] },
      phoneOnly,
      ['reasons.0.code INK_OR_PRESENCE_LISTED'],
    ],
    [
      'that proving identity in person puts it there too (R28)',
      { ...notYet, reasons: [reason({ code: 'IDENTITY_PROOFING' })] },
      phoneOnly,
      ['reasons.0.code INK_OR_PRESENCE_LISTED'],
    ],
    [
      'that a law is named as the reason and not cited (R30)',
      { ...notYet, reasons: [reason({ code: 'LAW_PRESCRIBES_METHOD' })] },
      phoneOnly,
      ['reasons.0.citations RECOMMENDED'],
    ],
    [
      'that a citation does not read as one (R30)',
      { ...notYet, reasons: [reason({ citations: ['see the handbook'] })] },
      phoneOnly,
      ['reasons.0.citations.0 CITATION_UNREADABLE'],
    ],
    [
      'that no solution was identified, which OMB sees first (R22)',
      { ...cannot, solutions: [{ kind: 'NONE_IDENTIFIED', text: 'None.' }] },
      phoneOnly,
      ['solutions NONE_IDENTIFIED_SHOWN'],
    ],
    [
      'that nothing has to be explained (R26)',
      notYet,
      { ...phoneOnly, digitalGap: 'CLOSED' },
      ['subject RATIONALE_NOT_NEEDED'],
    ],
    [
      'that it is not known whether anything has to be (R20)',
      notYet,
      { ...phoneOnly, digitalGap: 'UNKNOWN' },
      ['subject RATIONALE_NEED_UNKNOWN'],
    ],
    [
      'that the owner is not an office (R9)',
      { ...notYet, owner: 'jane@mail.example' },
      phoneOnly,
      ['owner NOT_A_WORK_CONTACT'],
    ],
    [
      'that a text seems to have data of a person in it (R95)',
      { ...notYet, explanation: 'Ask 123-45-6789.' },
      phoneOnly,
      ['explanation PERSONAL_DATA'],
    ],
  ];

  it.each(rows)('%s', (_sentence, text, service, warnings) => {
    expect(found(text, service)).toEqual({ ...nothing, warnings });
  });
});

describe('a rationale as a form gives it', () => {
  it('leaves as it is what was not touched, and takes away what was emptied', () => {
    const stored: RationaleText = { ...notYet, owner: 'Office of Cards', explanation: 'Long.' };
    expect(mergeRationale(stored, { owner: null, title: ' New  \r\n' })).toEqual({
      ...stored,
      owner: null,
      title: 'New',
    });
  });

  it('replaces a list that is given, without empty citations', () => {
    const merged = mergeRationale(notYet, {
      reasons: [{ code: 'COST', brief: ' ', citations: [' ', '5 U.S.C. 301'] }],
    });
    expect(merged.reasons).toEqual([
      { code: 'COST', rootCause: null, brief: null, citations: ['5 U.S.C. 301'] },
    ]);
    expect(merged.solutions).toEqual(notYet.solutions);
  });
});
