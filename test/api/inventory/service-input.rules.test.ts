import { describe, expect, it } from '@jest/globals';
import type { RationaleGiven } from '../../../api/inventory/rationale-needed.rules.ts';
import type { RationaleText } from '../../../api/inventory/rationale-text.rules.ts';
import { checkServiceInput } from '../../../api/inventory/service-input.rules.ts';
import type { Known } from '../../../api/inventory/service-input.rules.ts';
import { emptyFacts } from '../../../api/inventory/service-facts.rules.ts';
import type { WrittenFacts } from '../../../api/inventory/service-facts.rules.ts';
import type { FieldProblemCode } from '../../../schema/vocabulary/field-problem-codes.ts';
import { channel, known, phone, written } from './written-facts.ts';

type Over = Partial<WrittenFacts>;

/** Findings of a stage as `CODE field`. */
function found(over: Over, stage: 'SAVE' | 'SUBMIT' = 'SUBMIT', world: Partial<Known> = {}) {
  const { problems, warnings } = checkServiceInput(written(over), stage, known(world));
  const say = ({ code, field }: { code: string; field: string }): string => `${code} ${field}`;
  return { problems: problems.map(say), warnings: warnings.map(say), raw: [...problems, ...warnings] };
}

const nothing: WrittenFacts = { ...emptyFacts, proposedRoles: [], proposedTools: [] };
const long = 'x'.repeat(10_000);

describe('what is asked of a service', () => {
  it('finds nothing in a service of which everything is recorded', () => {
    expect(found({})).toEqual({ problems: [], warnings: [], raw: [] });
  });

  it('keeps a draft that has no more than a name, a lead unit and a type (R1)', () => {
    const { problems, warnings } = checkServiceInput(
      { ...nothing, name: 'Renew a permit', unitIds: ['unit-a'], primaryType: 'BENEFITS' },
      'SAVE',
      known(),
    );
    expect(problems).toEqual([]);
    expect(warnings.filter((w) => w.blocks === 'SUBMIT').map((w) => w.field)).toEqual([
      'description',
      'channels',
    ]);
  });

  it('tells everything that an empty form lacks at once, with what to do and why (R1, R2, R5)', () => {
    const { problems } = checkServiceInput(nothing, 'SUBMIT', known());
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'REQUIRED name',
      'REQUIRED leadUnitId',
      'REQUIRED primaryType',
      'REQUIRED description',
      'REQUIRED channels',
    ]);
    for (const { message, cure, source } of problems) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(cure).toMatch(/^[A-Z].*\.$/);
      expect(source).toMatch(/R[125]/);
    }
  });

  it.each<[string, Over, string]>([
    ['why people come (R3, R4)', { occasions: [] }, 'RECOMMENDED occasions'],
    ['what people get (R3)', { offerings: [] }, 'RECOMMENDED offerings'],
    ['who does the work (R3)', { roleIds: [] }, 'RECOMMENDED roleIds'],
    ['the technology (R3)', { toolIds: [] }, 'RECOMMENDED toolIds'],
    ['how much it is used (R4)', { volumes: [] }, 'RECOMMENDED volumes'],
    ['whom it is for (R6)', { customers: [] }, 'RECOMMENDED customers'],
    ['through whom it is given (R6)', { deliveryModes: [] }, 'RECOMMENDED deliveryModes'],
    ['who answers for the record (R9)', { owner: null }, 'RECOMMENDED owner'],
    ['a web address of a digital service (R17)', { startUrl: null }, 'RECOMMENDED startUrl'],
    [
      'whether another way is accessible (R18, R25)',
      { channels: [channel(), phone({ accessible: 'UNKNOWN' })] },
      'RECOMMENDED channels',
    ],
  ])('only recommends to record %s', (_, over, warning) => {
    expect(found(over)).toMatchObject({ problems: [], warnings: [warning] });
  });

  it('takes a role that is proposed by name for a role', () => {
    expect(found({ roleIds: [], proposedRoles: ['Card clerk'] }).warnings).toEqual([]);
  });

  it('asks for no web address of a service without a digital channel', () => {
    const over = { startUrl: null, channels: [phone()] };
    expect(found(over).warnings).not.toContain('RECOMMENDED startUrl');
  });
});

describe('units and other records that a service names', () => {
  it.each<[string, Over, string[]]>([
    ['a unit that is not there', { unitIds: ['unit-x'] }, ['UNKNOWN_RECORD leadUnitId']],
    [
      'a further unit that is not there',
      { unitIds: ['unit-a', 'unit-x'] },
      ['UNKNOWN_RECORD furtherUnitIds.0'],
    ],
    ['one unit twice', { unitIds: ['unit-a', 'unit-b', 'unit-a'] }, ['DUPLICATE_VALUE furtherUnitIds.1']],
    ['a role that is not there', { roleIds: ['role-a', 'role-x'] }, ['UNKNOWN_RECORD roleIds.1']],
    ['the id of a role as a tool', { toolIds: ['role-a'] }, ['UNKNOWN_RECORD toolIds.0']],
    ['one role twice', { roleIds: ['role-b', 'role-b'] }, ['DUPLICATE_VALUE roleIds.1']],
    ['a form that is not there', { formIds: ['form-x'] }, ['UNKNOWN_RECORD formIds.0']],
    [
      'the primary type as a further type (R5)',
      { secondaryTypes: ['BENEFITS', 'ADMINISTRATIVE'] },
      ['DUPLICATE_VALUE secondaryTypes.1'],
    ],
    ['one kind of customer twice', { customers: ['BUSINESS', 'BUSINESS'] }, ['DUPLICATE_VALUE customers.1']],
  ])('refuses %s', (_, over, problems) => {
    expect(found(over, 'SAVE').problems).toEqual(problems);
  });

  it('refuses a lead unit that the writer does not register for, and allows it as a further unit (R97)', () => {
    expect(found({ unitIds: ['unit-elsewhere'] }, 'SAVE').problems).toEqual(['NOT_YOUR_UNIT leadUnitId']);
    expect(found({ unitIds: ['unit-a', 'unit-elsewhere'] }, 'SAVE').problems).toEqual([]);
  });

  it('does not ask for units where the caller has asked already', () => {
    expect(found({ unitIds: ['unit-elsewhere'] }, 'SAVE', { writableUnitIds: null }).problems).toEqual([]);
  });
});

describe('channels and tasks', () => {
  it.each<[string, Over, string[]]>([
    [
      'a channel of another service',
      { channels: [channel({ id: 'other-channel-1' }), phone()] },
      ['UNKNOWN_RECORD channels.0.id'],
    ],
    ['one channel twice', { channels: [channel(), phone(), channel()] }, ['DUPLICATE_VALUE channels.2']],
    [
      'a task in a channel that is not there',
      { channels: [phone()], tasks: [{ name: 'Ask', channels: [1, 2] }] },
      ['TASK_CHANNEL_UNKNOWN tasks.0.channels.1'],
    ],
    [
      'a position that is no whole number',
      { channels: [phone()], tasks: [{ name: 'Ask', channels: [1, 0.5] }] },
      ['TASK_CHANNEL_UNKNOWN tasks.0.channels.1'],
    ],
    [
      'a channel twice in one task',
      { channels: [phone()], tasks: [{ name: 'Ask', channels: [1, 1] }] },
      ['DUPLICATE_VALUE tasks.0.channels.1'],
    ],
    ['a task without a name', { tasks: [{ name: '', channels: [1, 2] }] }, ['REQUIRED tasks.0.name']],
    [
      'two tasks of one name, whatever its case',
      {
        tasks: [
          { name: 'Send form', channels: [1, 2] },
          { name: 'send  Form', channels: [1, 2] },
        ],
      },
      ['DUPLICATE_VALUE tasks.1.name'],
    ],
  ])('refuses %s', (_, over, problems) => {
    expect(found(over, 'SAVE').problems).toEqual(problems);
  });

  it('allows the level FULL only where each task can be completed, and names the others (R19)', () => {
    const tasks = [
      { name: 'Send the form', channels: [1, 2] },
      { name: 'Show a passport', channels: [2] },
    ];
    const { problems, raw } = found({ tasks }, 'SAVE');
    expect(problems).toEqual(['LEVEL_AGAINST_TASKS channels.0.level']);
    expect(raw[0]?.message).toContain('"Show a passport"');
    expect(raw[0]?.message).not.toContain('Send the form');
    expect(found({ tasks, channels: [channel({ level: 'PARTIAL' }), phone()] }, 'SAVE').problems).toEqual([]);
  });

  it('hints at a level below what the tasks say (R19)', () => {
    const over = {
      tasks: [{ name: 'Ask', channels: [1, 2] }],
      channels: [channel(), phone({ level: 'PARTIAL' })],
    } satisfies Over;
    expect(found(over)).toMatchObject({
      problems: [],
      warnings: expect.arrayContaining(['LEVEL_AGAINST_TASKS channels.1.level']),
    });
  });

  it('asks nothing of levels where no task is recorded (R19)', () => {
    expect(found({ tasks: [] }).problems).toEqual([]);
  });

  it('keeps a nameless partner, and asks for its name before it is submitted (R18)', () => {
    const over = {
      channels: [channel(), phone(), channel({ kind: 'THIRD_PARTY', name: '', url: null })],
    } satisfies Over;
    expect(found(over, 'SAVE')).toMatchObject({ problems: [], warnings: ['REQUIRED channels.2.name'] });
    expect(found(over, 'SUBMIT').problems).toEqual(['REQUIRED channels.2.name']);
  });

  it('says that the medium of a website is not asked (R20c)', () => {
    const over = { channels: [channel({ medium: 'TRADITIONAL' }), phone()] } satisfies Over;
    expect(found(over)).toMatchObject({ problems: [], warnings: ['HAS_NO_EFFECT channels.0.medium'] });
  });

  it('says of a channel that nobody said how far the service gets there (R18)', () => {
    const over = {
      channels: [channel(), phone(), channel({ kind: 'SMS', name: 'Text', url: null, level: 'UNKNOWN' })],
    } satisfies Over;
    expect(found(over)).toMatchObject({ problems: [], warnings: ['LEVEL_NOT_SAID channels.2.level'] });
  });

  it('warns of a digital service that keeps no accessible other way, and names no waiver (R25)', () => {
    const over = { channels: [channel()] } satisfies Over;
    expect(found(over)).toMatchObject({ problems: [], warnings: ['NO_OTHER_WAY channels'] });
    expect(found(over).raw[0]?.cure).toContain('A rationale does not help');
  });
});

describe('a service that cannot be finished digitally', () => {
  const over = { channels: [phone()], startUrl: null } satisfies Over;
  const text = {
    subject: 'IN_PERSON_SERVICE',
    title: 'Replacement card',
    description: null,
    disposition: 'NOT_YET_DIGITAL',
    reasons: [
      { code: 'LEGACY_SYSTEM', rootCause: null, brief: 'The old system takes paper only.', citations: [] },
    ],
    solutions: [{ kind: 'EXISTING_TECHNOLOGY', text: 'Replace the system.' }],
    explanation: '',
    owner: null,
    reviewDue: null,
  } as const satisfies RationaleText;
  const draft = (
    part: Partial<RationaleText> = {},
    status: RationaleGiven['status'] = 'DRAFT',
  ): RationaleGiven => ({
    status,
    disposition: part.disposition ?? text.disposition,
    text: status === 'DRAFT' || status === 'RETURNED' ? { ...text, ...part } : null,
  });

  it('is kept, but not submitted, without a rationale, and is told what to write (R21)', () => {
    expect(found(over, 'SAVE')).toMatchObject({ problems: [], warnings: ['RATIONALE_MISSING rationale'] });
    const { problems, raw } = found(over, 'SUBMIT');
    expect(problems).toEqual(['RATIONALE_MISSING rationale']);
    expect(raw[0]?.cure).toMatch(/at least one brief reason and at least one potential way/);
  });

  it('is submitted with a draft that can be given along with it (R21)', () => {
    expect(found(over, 'SUBMIT', { rationales: [draft()] }).problems).toEqual([]);
  });

  it('is submitted where one of two drafts is whole', () => {
    expect(found(over, 'SUBMIT', { rationales: [draft({ solutions: [] }), draft()] }).problems).toEqual([]);
  });

  it.each(['SUBMITTED', 'APPROVED'] as const)('is submitted where a rationale is %s', (status) => {
    expect(found(over, 'SUBMIT', { rationales: [draft({}, status)] }).problems).toEqual([]);
  });

  it('is not submitted while its rationale is returned and not mended', () => {
    expect(found(over, 'SUBMIT', { rationales: [draft({}, 'RETURNED')] }).problems).toEqual([
      'RATIONALE_INCOMPLETE rationale',
    ]);
  });

  it.each<[string, Partial<RationaleText>, string[]]>([
    [
      'no reason in words',
      { reasons: [{ ...text.reasons[0], brief: null }] },
      ['RATIONALE_INCOMPLETE rationale.reasons.0.brief'],
    ],
    ['no potential way', { solutions: [] }, ['RATIONALE_INCOMPLETE rationale.solutions']],
    [
      '"none identified" although it could be digital one day (R21)',
      { solutions: [{ kind: 'NONE_IDENTIFIED', text: 'We looked.' }] },
      ['NONE_IDENTIFIED_REFUSED rationale.solutions.0.kind'],
    ],
    [
      '"none identified" without a word on why (R22)',
      { disposition: 'CANNOT_BE_DIGITAL', solutions: [{ kind: 'NONE_IDENTIFIED', text: null }] },
      ['RATIONALE_INCOMPLETE rationale.solutions.0.text'],
    ],
    [
      'no title, although it cannot be digital (R22)',
      { disposition: 'CANNOT_BE_DIGITAL', title: '' },
      ['RATIONALE_INCOMPLETE rationale.title'],
    ],
    ['a review date that has passed (R27)', { reviewDue: '2026-01-01' }, ['DATE_PAST rationale.reviewDue']],
  ])('is not submitted with a rationale that has %s', (_, part, problems) => {
    expect(found(over, 'SUBMIT', { rationales: [draft(part)] }).problems).toEqual(problems);
  });

  it('is submitted with "none identified" and a reason why, where it cannot be digital (R22)', () => {
    const solutions = [{ kind: 'NONE_IDENTIFIED', text: 'The law asks for the person.' }] as const;
    const rationales = [draft({ disposition: 'CANNOT_BE_DIGITAL', solutions })];
    expect(found(over, 'SUBMIT', { rationales }).problems).toEqual([]);
  });

  it('is only asked for its barriers where a digital channel goes part of the way (R24)', () => {
    const part = { channels: [channel({ level: 'PARTIAL' }), phone()] } satisfies Over;
    expect(found(part)).toMatchObject({ problems: [], warnings: ['RATIONALE_MISSING rationale'] });
    expect(found(part).raw[0]?.source).toBe('R24');
  });

  it('gets the verdict that a write would store (R20, R25)', () => {
    const { assessment } = checkServiceInput(written(over), 'SAVE', known());
    expect(assessment).toMatchObject({
      digitalGap: 'NO_DIGITAL',
      rationaleState: 'MISSING',
      physicalGap: 'NONE',
    });
    expect(assessment.channelRationales).toEqual(['NEEDED']);
  });

  it('gets no verdict from an information page before its type is chosen, because informing may be what it is for (R20)', () => {
    const informs = written({ channels: [channel({ level: 'INFORMATION_ONLY' })] });
    const gapOf = (primaryType: WrittenFacts['primaryType']) =>
      checkServiceInput({ ...informs, primaryType }, 'SAVE', known()).assessment.digitalGap;
    expect(gapOf(null)).toBe('UNKNOWN');
    expect(gapOf('INFORMATIONAL')).toBe('CLOSED');
    expect(gapOf('BENEFITS')).toBe('DIGITAL_INFO_ONLY');
  });
});

describe('texts, numbers and lists', () => {
  it.each<[string, Over, string[]]>([
    ['a name of 10,000 characters', { name: long }, ['TOO_LONG name']],
    ['a description of 10,000 characters', { description: long }, ['TOO_LONG description']],
    ['a note of 10,000 characters', { note: long }, ['TOO_LONG note']],
    ['a web address of 10,000 characters', { learnUrl: `https://a.gov/${long}` }, ['TOO_LONG learnUrl']],
    ['an id of 10,000 characters', { roleIds: [long] }, ['UNKNOWN_RECORD roleIds.0']],
    ['a bell in the name', { name: 'Apply\u0007 for' }, ['CONTROL_CHARACTER name']],
    ['a line break in the name', { name: 'Apply\nfor' }, ['CONTROL_CHARACTER name']],
    [
      'a reversed direction of writing',
      { offerings: ['card \u202Egnp.exe'] },
      ['CONTROL_CHARACTER offerings.0'],
    ],
    ['half a character', { occasions: ['lost \uD83D card'] }, ['CONTROL_CHARACTER occasions.0']],
    [
      'a null in a place',
      { channels: [channel({ place: 'Room\u0000 1' }), phone()] },
      ['CONTROL_CHARACTER channels.0.place'],
    ],
    ['an empty entry of a list', { occasions: ['lost', ''] }, ['REQUIRED occasions.1']],
    [
      'one entry twice, whatever its case and accents',
      { offerings: ['Résumé', 'resume'] },
      ['DUPLICATE_VALUE offerings.1'],
    ],
    [
      'more channels than fit',
      { channels: Array.from({ length: 31 }, (_, i) => phone({ name: `Line ${i}` })) },
      ['TOO_MANY channels'],
    ],
    [
      'more tasks than fit',
      { tasks: Array.from({ length: 51 }, (_, i) => ({ name: `Task ${i}`, channels: [1, 2] })) },
      ['TOO_MANY tasks'],
    ],
    [
      'more occasions than fit',
      { occasions: Array.from({ length: 21 }, (_, i) => `Occasion ${i}`) },
      ['TOO_MANY occasions'],
    ],
    [
      'a negative volume',
      { volumes: [{ value: -1, unit: 'calls', year: '2025', source: 'Report' }] },
      ['NUMBER_OUT_OF_RANGE volumes.0.value'],
    ],
    [
      'a volume that is no number',
      { volumes: [{ value: Number.NaN, unit: 'calls', year: '2025', source: 'Report' }] },
      ['NUMBER_OUT_OF_RANGE volumes.0.value'],
    ],
    [
      'a volume beyond all measure',
      { volumes: [{ value: 1e15, unit: 'calls', year: '2025', source: 'Report' }] },
      ['NUMBER_OUT_OF_RANGE volumes.0.value'],
    ],
    [
      'a year that is none',
      { volumes: [{ value: 1, unit: 'calls', year: 'last year', source: 'Report' }] },
      ['YEAR_FORMAT volumes.0.year'],
    ],
    [
      'a volume that does not say what is counted, nor where it is from',
      { volumes: [{ value: 1, unit: '', year: 'FY2025', source: '' }] },
      ['REQUIRED volumes.0.unit', 'REQUIRED volumes.0.source'],
    ],
  ])('refuses %s', (_, over, problems) => {
    expect(found(over, 'SAVE').problems).toEqual(problems);
  });

  it('takes one year counted in two units, and refuses it twice in one', () => {
    const volume = (unit: string) => ({ value: 1, unit, year: '2025', source: 'Report' });
    expect(found({ volumes: [volume('calls'), volume('visits')] }).problems).toEqual([]);
    expect(found({ volumes: [volume('calls'), volume('Calls')] }).problems).toEqual([
      'DUPLICATE_VALUE volumes.1.year',
    ]);
  });

  it('keeps line breaks in a description', () => {
    expect(found({ description: 'One.\n\nTwo.\tThree.' }).problems).toEqual([]);
  });

  it.each(['2025', 'FY2025', 'FY 2025', '2023 Q1'])('takes %s for a year', (year) => {
    expect(found({ volumes: [{ value: 0, unit: 'calls', year, source: 'Report' }] }).problems).toEqual([]);
  });

  it('keeps markup in every text as text, and says so (R98)', () => {
    const tag = '<script>alert(1)</script>';
    const over: Over = {
      name: `Apply ${tag}`,
      description: tag,
      occasions: [tag],
      offerings: [tag],
      note: tag,
      source: tag,
      owner: `Office ${tag}`,
      channels: [channel({ name: tag, place: tag, languages: [tag] }), phone()],
      tasks: [{ name: tag, channels: [1, 2] }],
      proposedRoles: [tag],
      proposedTools: [tag],
      volumes: [{ value: 1, unit: tag, year: '2025', source: tag }],
    };
    const { problems, warnings } = found(over);
    expect(problems).toEqual([]);
    expect(
      warnings
        .filter((w) => w.startsWith('MARKUP'))
        .map((w) => w.slice(7))
        .sort(),
    ).toEqual(
      [
        'name',
        'description',
        'occasions.0',
        'offerings.0',
        'note',
        'source',
        'owner',
        'channels.0.name',
        'channels.0.place',
        'channels.0.languages.0',
        'tasks.0.name',
        'proposedRoles.0',
        'proposedTools.0',
        'volumes.0.unit',
        'volumes.0.source',
      ].sort(),
    );
  });

  it('does not take "age < 18 & income > 0" for markup', () => {
    expect(found({ description: 'For age < 18 & income > 0; see A&B.' }).warnings).toEqual([]);
  });
});

describe('web addresses of a service (R17)', () => {
  it.each<[string, string, FieldProblemCode]>([
    ['a script', 'javascript:alert(1)', 'WEB_ADDRESS_SCHEME'],
    ['a script in other letters', 'JaVaScRiPt:alert(1)', 'WEB_ADDRESS_SCHEME'],
    ['a script after a line break', 'java\nscript:alert(1)', 'CONTROL_CHARACTER'],
    ['data', 'data:text/html,<b>x</b>', 'WEB_ADDRESS_SCHEME'],
    ['a file', 'file:///etc/passwd', 'WEB_ADDRESS_SCHEME'],
    ['a mailbox', 'mailto:a@agency.gov', 'WEB_ADDRESS_SCHEME'],
    ['an address without its scheme', 'www.agency.gov/card', 'WEB_ADDRESS_SCHEME'],
    ['an address of any scheme', '//agency.gov', 'WEB_ADDRESS_SCHEME'],
    ['a scheme alone', 'https://', 'WEB_ADDRESS_BROKEN'],
    ['words', 'https://see our page', 'WEB_ADDRESS_BROKEN'],
    ['a machine of the inner network', 'https://localhost/admin', 'WEB_ADDRESS_BROKEN'],
    ['a number of a machine', 'https://127.0.0.1/', 'WEB_ADDRESS_BROKEN'],
    ['a number of a machine in disguise', 'https://0x7f.1/', 'WEB_ADDRESS_BROKEN'],
    ['a password', 'https://me:secret@agency.gov/', 'WEB_ADDRESS_CREDENTIALS'],
  ])('refuses %s in each of its three places', (_, url, code) => {
    const over = { learnUrl: url, startUrl: url, channels: [channel({ url }), phone()] } satisfies Over;
    const { problems, raw } = found(over, 'SAVE');
    expect(problems.sort()).toEqual(
      [`${code} channels.0.url`, `${code} learnUrl`, `${code} startUrl`].sort(),
    );
    expect(JSON.stringify(raw)).not.toContain('secret');
  });

  it('hints at an address whose connection is not protected', () => {
    expect(found({ startUrl: 'http://www.agency.gov/card' })).toMatchObject({
      problems: [],
      warnings: ['WEB_ADDRESS_NOT_SECURE startUrl'],
    });
  });

  it.each(['https://www.agency.gov/a%20b?x=1&y=2#part', 'HTTPS://Agency.Gov', 'https://agency.gov:8443/'])(
    'takes %s',
    (startUrl) => {
      expect(found({ startUrl })).toMatchObject({ problems: [], warnings: [] });
    },
  );

  it('tells how an address without its scheme is written', () => {
    expect(found({ startUrl: 'www.agency.gov' }).raw[0]?.cure).toBe('Write it as https://www.agency.gov');
  });
});

describe('data of persons (R95)', () => {
  it.each<[string, string]>([
    ['a Social Security number', 'Call Jane, 123-45-6789, about it'],
    ['a Social Security number without signs', 'SSN 123456789'],
    ['a date of birth', 'Born 03/04/1971'],
    ['a private mailbox', 'Write to jane.doe@gmail.com'],
    ['a private phone line', 'Jane is at (202) 555-0143'],
  ])('warns of %s in any text, and does not repeat it', (_, text) => {
    const { problems, warnings, raw } = found({ description: text, note: text, occasions: [text] });
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      'PERSONAL_DATA description',
      'PERSONAL_DATA note',
      'PERSONAL_DATA occasions.0',
    ]);
    expect(raw.map(({ given }) => given)).toEqual([null, null, null]);
  });

  it.each([
    'OMB No. 0960-0066, Form SS-5, P.L. 115-336',
    'Call 1-800-772-1213',
    'Baltimore, MD 21235-6401',
    'Write to cards@agency.gov',
    'Case 2023-00-1234',
  ])('sees no person in "%s"', (description) => {
    expect(found({ description }).warnings).toEqual([]);
  });

  it('sees no person in the phone number of a channel', () => {
    const line = phone({ name: 'Card line, (202) 555-0143', place: 'Call (202) 555-0144' });
    expect(found({ channels: [channel(), line] }).warnings).toEqual([]);
  });

  it.each<[string, string]>([
    ['a name alone', 'Jane Doe'],
    ['a private mailbox', 'Office of Cards, jane@gmail.com'],
    ['a private phone line', 'Office of Cards, (202) 555-0143'],
  ])('asks for an office or a work mailbox where the owner is %s (R9)', (_, owner) => {
    expect(found({ owner })).toMatchObject({ problems: [], warnings: ['NOT_A_WORK_CONTACT owner'] });
  });

  it.each(['Office of Cards', 'cards@agency.gov', 'Benefits Division, 1-800-772-1213', 'help@army.mil'])(
    'takes "%s" for a work contact',
    (owner) => {
      expect(found({ owner }).warnings).toEqual([]);
    },
  );
});
