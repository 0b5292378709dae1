import { sortFindings } from '../inventory/field-finding.rules.ts';
import type { Findings } from '../inventory/field-finding.rules.ts';
import { checkHandOffs } from './check-hand-offs.rules.ts';
import { checkJourneyIds } from './check-journey-ids.rules.ts';
import { checkJourneyRecords } from './check-journey-records.rules.ts';
import type { KnownRecord } from './check-journey-records.rules.ts';
import { checkJourneyCounts, checkJourneyTexts } from './check-journey-texts.rules.ts';
import { checkJourneyValues } from './check-journey-values.rules.ts';
import { hintJourney } from './hint-journey.rules.ts';
import type { JourneyDocument } from './journey-document.rules.ts';

/** What the check has to know beside what is written. */
export interface JourneySurroundings {
  /** The journey as it stands; null for a new one. */
  readonly stored: JourneyDocument | null;
  /** Records that the written journey names and that are there. */
  readonly known: readonly KnownRecord[];
  /** Ids of new parts that the graph has already. */
  readonly taken: ReadonlySet<string>;
  /** Agency at the top of the tree above a service or a unit, by its id. */
  readonly agencyOf: ReadonlyMap<string, string>;
  /** ISO date. */
  readonly today: string;
}

/** Everything that is found in what is written of a journey, all at once (R44-R51). */
export function checkJourney(document: JourneyDocument, around: JourneySurroundings): Findings {
  return sortFindings(
    [
      ...checkJourneyCounts(document),
      ...checkJourneyTexts(document),
      ...checkJourneyIds(document, around.stored, around.taken),
      ...checkJourneyValues(document, around.today),
      ...checkHandOffs(document),
      ...checkJourneyRecords(document, around.stored, around.known),
      ...hintJourney(document, around.agencyOf),
    ],
    'SAVE',
  );
}
