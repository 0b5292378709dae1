import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';

/** What is known of names that are no actions: acronyms and names of agencies, tools and programs, folded. */
export interface KnownNames {
  readonly programs: ReadonlySet<string>;
}

/** First words that say what a customer does. A gerund ("Applying for ...") counts as its verb. */
const ACTIONS = new Set(
  `access add adjust adopt amend apply appeal appoint arrange ask attend authenticate become bid book borrow bring browse
  buy call camp cancel cash certify challenge change check choose claim clear comment compare compete complain complete
  confirm connect consolidate contact contribute convert cooperate correct create deposit discover dispose dispute do
  document donate download e-file e-sign earn end enroll enrol enter exchange expand explore export extend file fill find
  finance fix follow freeze get give go have hire identify import inquire invest join keep know learn lease leave let license list
  locate log look maintain make manage map match mediate meet move name navigate nominate notify obtain open opt order own
  park pay petition place plan prepare preorder prequalify preregister present propose protect prove provide purchase
  qualify query rate read reapply receive recertify record recover redeem refill register renew rent reopen replace report request
  research reserve resolve respond restore return review run save schedule screen search see self-certify sell send serve
  set settle share ship shop show sign start stay stop study submit subscribe suspend switch take talk test tour track
  trade train transfer translate travel treat try understand unlock update upload use vaccinate verify view visit
  volunteer vote watch withdraw work write`.split(/\s+/),
);

/** First words that tell the agency's side of the counter. */
const AGENCY_SIDE = new Set(
  `adjudicating administering administration approving awarding collecting delivering distributing enforcing
  ensuring evaluating funding granting implementing issuance issuing managing monitoring operating oversight processing
  provision providing regulating reviewing supervising supporting`.split(/\s+/),
);

/** Last words of names of programs and systems. */
const PROGRAM_WORDS = new Set(
  'act application center database initiative network office platform portal program programme project scheme service services site system'.split(
    ' ',
  ),
);

const SOURCE = 'R13';

/**
 * Hints on the name of a service, the worst first and at most one: a name should be what a customer does ("Applying for
 * a replacement Social Security card"), not an acronym or a program. Hints never block.
 */
export function nameHints(name: string, known: KnownNames): FieldFinding[] {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return [];
  const found = { field: 'name', given: shown(name), source: SOURCE, blocks: null } as const;
  if (words.every(isAcronym)) {
    return [
      {
        ...found,
        code: 'NAME_ACRONYM_ONLY',
        message: 'The name is only an acronym, which a customer may not know.',
        cure: `Say what the customer does and spell it out, such as "Apply for ${shown(name)}" with the full name.`,
      },
    ];
  }
  if (isAction(words)) return [];
  if (AGENCY_SIDE.has(plain(words[0]))) {
    return [
      {
        ...found,
        code: 'NAME_NOT_AN_ACTION',
        message: 'The name says what the agency does, not what the customer does.',
        cure: `Start with the customer's action, such as "Apply for" or "Get", instead of "${shown(words[0] ?? '')}".`,
      },
    ];
  }
  if (isProgram(name, words, known)) {
    return [
      {
        ...found,
        code: 'NAME_PROGRAM_ONLY',
        message: 'The name is that of a program or a system, not of what a customer does.',
        cure: `Say what the customer does with it, such as "Apply to the ${shown(name)}".`,
      },
    ];
  }
  return [
    {
      ...found,
      code: 'NAME_NOT_AN_ACTION',
      message: 'The name does not start with what the customer does.',
      cure: `Start with the customer's action, such as "${suggestion(name)}".`,
    },
  ];
}

/** Two to eight letters and digits, no small letter but a plural s: SNAP, SF-86, VA, FAQs. */
function isAcronym(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  return /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[\p{Lu}\p{N}]{2,8}s?$/u.test(bare);
}

function isAction(words: readonly string[]): boolean {
  const first = plain(words[0]);
  if (AGENCY_SIDE.has(first)) return false;
  if (ACTIONS.has(first)) return true;
  if (!first.endsWith('ing') || words.length < 2) return false;
  const stem = first.slice(0, -3);
  const undoubled = stem.replace(/(.)\1$/, '$1');
  return [stem, `${stem}e`, undoubled].some((verb) => ACTIONS.has(verb));
}

function isProgram(name: string, words: readonly string[], known: KnownNames): boolean {
  const last = plain(words.at(-1)?.replace(/^\(.*\)$/, '') || words.at(-2));
  return PROGRAM_WORDS.has(last) || known.programs.has(name.toLowerCase().replace(/\s+/g, ' ').trim());
}

/** The word alone, in small letters. */
function plain(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');
}

/** Nouns that stand for an action, and the verb that says it. */
const NOUN_ACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bapplications?\b/i, 'Apply for'],
  [/\brenewals?\b/i, 'Renew'],
  [/\breplacements?\b/i, 'Replace'],
  [/\b(?:registrations?|enrollments?)\b/i, 'Register for'],
  [/\b(?:appeals?|disputes?)\b/i, 'Appeal'],
  [/\b(?:complaints?|reports?)\b/i, 'Report'],
  [/\bpayments?\b/i, 'Pay'],
  [/\bclaims?\b/i, 'Claim'],
  [/\b(?:information|guidance|advice)\b/i, 'Find out about'],
];

const PHONE_LINE = /\b(?:hotline|helpline|lifeline|(?:crisis|help) line)\b/i;

/** The name turned into an action as far as its words alone allow: "Passport renewal" is "Renew Passport". */
function suggestion(name: string): string {
  if (PHONE_LINE.test(name)) return `Call the ${shown(name)}`;
  const [noun, verb] = NOUN_ACTIONS.find(([pattern]) => pattern.test(name)) ?? [null, 'Get'];
  const rest = (noun === null ? name : name.replace(noun, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:for|of|to|on|about)\s+/i, '');
  return `${verb} ${rest === '' ? '...' : shown(rest)}`;
}
