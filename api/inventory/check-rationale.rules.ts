import type { WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';
import type { DigitalGap, PhysicalGap } from '../../schema/vocabulary/gap.ts';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { finding, rationaleForm } from './check-rationale-form.rules.ts';
import { sortFindings } from './field-finding.rules.ts';
import type { FieldFinding, Findings } from './field-finding.rules.ts';
import { isWithoutSolution } from './rationale-text.rules.ts';
import type { RationaleText } from './rationale-text.rules.ts';

/** What a rationale is held against: the service that it explains. */
export interface ExplainedService {
  readonly description: string;
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  /** Responsible units with all units above each, from the top down (IDEA section 4(d)(3)). */
  readonly units: readonly { readonly name: string; readonly path: readonly string[] }[];
}

/** The sentence of R25: what a rationale cannot do. */
export const NO_WAIVER =
  'This service can be finished digitally, and what is missing is an accessible way that is not digital. No rationale waives that: only a channel clears it.';

/**
 * Holds a rationale against the policy (R21 to R25, R27, R28, R30), all findings at once.
 *
 * @param stage SAVE keeps a draft, SUBMIT gives it to OMB
 * @param today ISO date
 */
export function checkRationale(
  text: RationaleText,
  service: ExplainedService,
  stage: WriteStage,
  today: string,
): Findings {
  return sortFindings(
    [
      ...needOf(text, service),
      ...rationaleForm(text, today),
      ...dispositionOf(text),
      ...reasonsOf(text, service),
      ...solutionsOf(text, service),
      ...(text.disposition === 'CANNOT_BE_DIGITAL' ? actRecord(text, service) : []),
    ],
    stage,
  );
}

/** Whether there is something to explain at all (R25, R26, R27). */
function needOf(text: RationaleText, { digitalGap, physicalGap }: ExplainedService): FieldFinding[] {
  const ofService = text.subject === 'IN_PERSON_SERVICE' || text.subject === null;
  if (digitalGap === 'CLOSED' && physicalGap === 'GAP' && ofService) {
    const cure = 'Add a channel that is not digital, accessible and complete, or correct the one there is.';
    return [finding('NO_WAIVER', 'subject', 'SAVE', 'R25, IDEA section 4(e)', NO_WAIVER, cure)];
  }
  if (digitalGap === 'CLOSED' && text.disposition === 'CANNOT_BE_DIGITAL' && ofService) {
    const message = 'The service can be finished digitally, so it cannot be said that it cannot be digital.';
    const cure = 'Correct how far the digital channel gets, or leave the rationale.';
    return [finding('RATIONALE_CONTRADICTED', 'disposition', 'SUBMIT', 'R27', message, cure)];
  }
  if (digitalGap === 'CLOSED') {
    const message = 'No rationale is required: the service can be finished digitally.';
    return [
      finding('RATIONALE_NOT_NEEDED', 'subject', null, 'R26', message, 'Leave it, or keep it as a draft.'),
    ];
  }
  if (!provenDigitalGaps.includes(digitalGap)) {
    const message =
      'It is not known whether a rationale is required: too little is recorded of the channels.';
    const cure = 'Record for each channel how far the service gets there.';
    return [finding('RATIONALE_NEED_UNKNOWN', 'subject', null, 'R20, R26', message, cure)];
  }
  return [];
}

/** "Not yet" and "cannot" feed different lists, so who submits says which it is (R23). */
function dispositionOf({ disposition }: RationaleText): FieldFinding[] {
  if (disposition !== 'UNKNOWN') return [];
  const message = 'It is not said whether the service could be digital one day.';
  const cure = 'Choose "not yet digital" or "cannot be digital".';
  return [finding('RATIONALE_INCOMPLETE', 'disposition', 'SUBMIT', 'R23', message, cure)];
}

/** Reasons: at least one, one of them in words (R21, R22); what the law is said to ask for is cited (R30). */
function reasonsOf({ reasons }: RationaleText, { digitalGap }: ExplainedService): FieldFinding[] {
  if (reasons.length === 0) {
    const cure = 'Choose the reason that comes closest and say it in a sentence.';
    return [finding('RATIONALE_INCOMPLETE', 'reasons', 'SAVE', 'R21, R22', 'No reason is given.', cure)];
  }
  const findings: FieldFinding[] = [];
  if (reasons.every((reason) => reason.brief === null)) {
    const blocks = digitalGap === 'NO_DIGITAL' ? 'SUBMIT' : null;
    const message =
      blocks === null
        ? 'No reason says in words what stands in the way of the remaining steps.'
        : 'No reason is said in words, and there is no digital way at all.';
    const [code, source] =
      blocks === null ? (['RECOMMENDED', 'R24'] as const) : (['RATIONALE_INCOMPLETE', 'R21'] as const);
    findings.push(finding(code, 'reasons.0.brief', blocks, source, message, 'Say the reason in a sentence.'));
  }
  reasons.forEach(({ code, rootCause, citations }, i) => {
    if (code === 'WET_SIGNATURE' || code === 'IDENTITY_PROOFING') {
      const message = `"${reasonTerms[code].label}" puts the service on the list of those that ask for ink or presence without an equal digital way.`;
      const cure = 'Say in the solutions which digital way could take its place.';
      findings.push(
        finding('INK_OR_PRESENCE_LISTED', `reasons.${i}.code`, null, 'R28, M-23-22 III.B.3', message, cure),
      );
    }
    const ofLaw = code === 'LAW_PRESCRIBES_METHOD' || rootCause === 'STATUTORY' || rootCause === 'REGULATORY';
    if (ofLaw && citations.length === 0) {
      const message = 'The reason rests on law, but no law is cited.';
      const cure = 'Cite the statute or regulation, such as 42 U.S.C. 405 or 20 CFR 422.107.';
      findings.push(finding('RECOMMENDED', `reasons.${i}.citations`, null, 'R30', message, cure));
    }
  });
  return findings;
}

/** Potential ways out: at least one where there is no digital way (R21); "none identified" only where it cannot be (R22). */
function solutionsOf(text: RationaleText, { digitalGap }: ExplainedService): FieldFinding[] {
  const { solutions, disposition } = text;
  const cannot = disposition === 'CANNOT_BE_DIGITAL';
  if (solutions.length === 0) {
    if (cannot) return []; // said by actRecord
    const blocks = digitalGap === 'NO_DIGITAL' ? 'SUBMIT' : null;
    const [code, source] =
      blocks === null ? (['RECOMMENDED', 'R24'] as const) : (['RATIONALE_INCOMPLETE', 'R21'] as const);
    const message =
      blocks === null
        ? 'Nothing is said of what the remaining steps would need.'
        : 'No potential way to a digital service is named, and there is none today.';
    return [finding(code, 'solutions', blocks, source, message, 'Name at least one way, with its kind.')];
  }
  return solutions.flatMap(({ kind, text: words }, i) => {
    const findings: FieldFinding[] = [];
    if (kind === 'NONE_IDENTIFIED' && !cannot) {
      const message = '"None identified" is an answer only where the service cannot be digital.';
      const cure = 'Name a potential way, or say that the service cannot be digital.';
      findings.push(
        finding('NONE_IDENTIFIED_REFUSED', `solutions.${i}.kind`, 'SUBMIT', 'R21, R22', message, cure),
      );
    } else if (kind === 'NONE_IDENTIFIED' && solutions.length > 1) {
      const message = '"None identified" stands beside a solution.';
      findings.push(
        finding(
          'NONE_IDENTIFIED_REFUSED',
          `solutions.${i}.kind`,
          'SUBMIT',
          'R22',
          message,
          'Take one of the two away.',
        ),
      );
    }
    if (words === null) findings.push(wordless(kind, i));
    return findings;
  });
}

function wordless(kind: RationaleText['solutions'][number]['kind'], i: number): FieldFinding {
  const needed = kind === 'NONE_IDENTIFIED' || kind === 'OTHER';
  const message =
    kind === 'NONE_IDENTIFIED'
      ? 'It is not said where a solution was looked for.'
      : 'It is not said what the solution would be.';
  const field = `solutions.${i}.text`;
  return needed
    ? finding('RATIONALE_INCOMPLETE', field, 'SUBMIT', 'R22', message, 'Say it in a sentence.')
    : finding('RECOMMENDED', field, null, 'R21', message, 'Say it in a sentence.');
}

/** The five parts that the Act asks for where something cannot be digital: title, description, units, reasons, solutions (R22). */
function actRecord(text: RationaleText, service: ExplainedService): FieldFinding[] {
  const source = 'R22, IDEA section 4(d)';
  const missing = (field: string, message: string, cure: string): FieldFinding =>
    finding('RATIONALE_INCOMPLETE', field, 'SUBMIT', source, message, cure);
  const findings: FieldFinding[] = [];
  if (text.subject === null)
    findings.push(
      missing('subject', 'It is not said what cannot be digital.', 'Choose service, form or process.'),
    );
  if (text.title === '')
    findings.push(missing('title', 'The record has no title.', 'Name what cannot be digital.'));
  const described = text.description ?? (text.subject === 'IN_PERSON_SERVICE' ? service.description : '');
  if (described === '')
    findings.push(
      missing('description', 'The record has no description.', 'Say what the form or process is.'),
    );
  if (service.units.length === 0)
    findings.push(
      missing('serviceId', 'No unit is responsible for the service.', 'Record its responsible unit.'),
    );
  if (text.solutions.length === 0) {
    const message = 'Nothing is said of potential solutions.';
    findings.push(
      missing('solutions', message, 'Name one, or choose "none identified" and say where you looked.'),
    );
  }
  if (isWithoutSolution(text)) {
    const message = 'No solution was identified; OMB is shown this first.';
    const cure = 'Name a potential solution if there is one after all.';
    findings.push(finding('NONE_IDENTIFIED_SHOWN', 'solutions', null, source, message, cure));
  }
  return findings;
}
