// What the store promises and what it finds quickly. One statement each, ended by a semicolon; each may run again at
// any time without effect. Applied at start (api/graph/apply-schema.ts). A constraint brings its own range index.
// Taking something away needs a migration beside it (api/graph/migrate.ts), which may be empty: what was made under a
// name that is no longer here goes then. Changing what an existing name stands for is a migration that drops it.

// --- Identity: our own ids, unique over the whole graph (identifiers.ts) ---------------------------------------

// Any record by id, whatever its label: node(id), the links of the audit trail.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (n:Service) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT occasion_id IF NOT EXISTS FOR (n:Occasion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT offering_id IF NOT EXISTS FOR (n:Offering) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT channel_offering_id IF NOT EXISTS FOR (n:ChannelOffering) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_id IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tool_id IF NOT EXISTS FOR (n:Tool) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_type_id IF NOT EXISTS FOR (n:ServiceType) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT form_id IF NOT EXISTS FOR (n:Form) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rationale_id IF NOT EXISTS FOR (n:Rationale) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reason_id IF NOT EXISTS FOR (n:Reason) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT yearly_volume_id IF NOT EXISTS FOR (n:YearlyVolume) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT life_experience_id IF NOT EXISTS FOR (n:LifeExperience) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stage_id IF NOT EXISTS FOR (n:Stage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT partner_program_id IF NOT EXISTS FOR (n:PartnerProgram) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT journey_id IF NOT EXISTS FOR (n:Journey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT journey_stage_id IF NOT EXISTS FOR (n:JourneyStage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT step_id IF NOT EXISTS FOR (n:Step) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT persona_id IF NOT EXISTS FOR (n:Persona) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT journey_request_id IF NOT EXISTS FOR (n:JourneyRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT journey_message_id IF NOT EXISTS FOR (n:JourneyMessage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT hisp_designation_id IF NOT EXISTS FOR (n:HispDesignation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_profile_id IF NOT EXISTS FOR (n:UnitProfile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT top_task_id IF NOT EXISTS FOR (n:TopTask) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT accountable_official_id IF NOT EXISTS FOR (n:AccountableOfficial) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
// A person is who the identity provider says: one record for each issuer and subject.
CREATE CONSTRAINT person_subject IF NOT EXISTS FOR (n:Person) REQUIRE (n.issuer, n.subject) IS UNIQUE;
// A session is found by the hash of the browser's token, once per request.
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT access_secret_name IF NOT EXISTS FOR (n:AccessSecret) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT graph_schema_id IF NOT EXISTS FOR (n:GraphSchema) REQUIRE n.id IS UNIQUE;
// Stored counts, one for each combination of agency, status and verdicts; found by agency for its totals.
CREATE CONSTRAINT tally_key IF NOT EXISTS FOR (n:Tally) REQUIRE n.key IS UNIQUE;
CREATE INDEX tally_top_unit IF NOT EXISTS FOR (n:Tally) ON (n.topUnitId);
// The same added up, one for each agency and status.
CREATE CONSTRAINT agency_tally_key IF NOT EXISTS FOR (n:AgencyTally) REQUIRE n.key IS UNIQUE;
// What all gaps came to in a month, in total and for each agency (R33); the id is what two copies wait for.
CREATE CONSTRAINT gap_snapshot_id IF NOT EXISTS FOR (n:GapSnapshot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_snapshot_key IF NOT EXISTS FOR (n:AgencySnapshot) REQUIRE n.key IS UNIQUE;
// A request that comes twice under one key is one request (api/graph/write-door.ts); old keys are forgotten by their time.
CREATE CONSTRAINT request_key IF NOT EXISTS FOR (n:RequestKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX request_key_until IF NOT EXISTS FOR (n:RequestKey) ON (n.until);
// Unfinished forms, by person and id together, and the node that saves of one person wait for.
CREATE CONSTRAINT form_draft_key IF NOT EXISTS FOR (n:FormDraft) REQUIRE n.key IS UNIQUE;
CREATE INDEX form_draft_person IF NOT EXISTS FOR (n:FormDraft) ON (n.personId);
CREATE CONSTRAINT form_desk_person IF NOT EXISTS FOR (n:FormDesk) REQUIRE n.personId IS UNIQUE;

// --- Sort keys: each order offered by the API is a walk along one index, from a cursor on ------------------------

// services in the order NAME.
CREATE CONSTRAINT service_name_key IF NOT EXISTS FOR (n:Service) REQUIRE n.nameKey IS UNIQUE;
// A service by its lead unit and the number that the unit gave it: an import finds its own records again.
CREATE CONSTRAINT service_external_key IF NOT EXISTS FOR (n:Service) REQUIRE n.externalKey IS UNIQUE;
// services in the order UNIT: agency, unit, name.
CREATE CONSTRAINT service_unit_key IF NOT EXISTS FOR (n:Service) REQUIRE n.unitKey IS UNIQUE;
// services in the order VOLUME: most used first, unknown last.
CREATE CONSTRAINT service_volume_key IF NOT EXISTS FOR (n:Service) REQUIRE n.volumeKey IS UNIQUE;
// services and digitizationGaps in the order WORST_GAP; one verdict is one stretch of this index.
CREATE CONSTRAINT service_gap_key IF NOT EXISTS FOR (n:Service) REQUIRE n.gapKey IS UNIQUE;
// services in the order OLDEST_GAP: longest in a proven gap first, those without one last.
CREATE CONSTRAINT service_gap_age_key IF NOT EXISTS FOR (n:Service) REQUIRE n.gapAgeKey IS UNIQUE;
// services in the order LEAST_COMPLETE.
CREATE CONSTRAINT service_complete_key IF NOT EXISTS FOR (n:Service) REQUIRE n.completeKey IS UNIQUE;
// services in the order UPDATED: newest first.
CREATE CONSTRAINT service_updated_key IF NOT EXISTS FOR (n:Service) REQUIRE n.updatedKey IS UNIQUE;
// services and digitizationGaps by one figure of demand or burden: largest first, unknown last (R32).
CREATE CONSTRAINT service_annual_transactions_key IF NOT EXISTS FOR (n:Service) REQUIRE n.annualTransactionsKey IS UNIQUE;
CREATE CONSTRAINT service_adjudication_days_key IF NOT EXISTS FOR (n:Service) REQUIRE n.adjudicationDaysKey IS UNIQUE;
CREATE CONSTRAINT service_burden_minutes_key IF NOT EXISTS FOR (n:Service) REQUIRE n.burdenMinutesKey IS UNIQUE;
CREATE CONSTRAINT service_self_service_calls_key IF NOT EXISTS FOR (n:Service) REQUIRE n.selfServiceCallsKey IS UNIQUE;
// units, roles, tools, forms, life experiences and HISPs by name.
CREATE CONSTRAINT unit_name_key IF NOT EXISTS FOR (n:Unit) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT role_name_key IF NOT EXISTS FOR (n:Role) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT tool_name_key IF NOT EXISTS FOR (n:Tool) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT form_name_key IF NOT EXISTS FOR (n:Form) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT offering_name_key IF NOT EXISTS FOR (n:Offering) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT life_experience_name_key IF NOT EXISTS FOR (n:LifeExperience) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT journey_name_key IF NOT EXISTS FOR (n:Journey) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT person_name_key IF NOT EXISTS FOR (n:Person) REQUIRE n.nameKey IS UNIQUE;
CREATE CONSTRAINT hisp_designation_name_key IF NOT EXISTS FOR (n:HispDesignation) REQUIRE n.nameKey IS UNIQUE;
// rationales in the order in which they wait: since when they are in their status.
CREATE CONSTRAINT rationale_queue_key IF NOT EXISTS FOR (n:Rationale) REQUIRE n.queueKey IS UNIQUE;
// pain points and bright spots, the worst first.
CREATE CONSTRAINT observation_list_key IF NOT EXISTS FOR (n:Observation) REQUIRE n.listKey IS UNIQUE;
// requests of journeys, the newest first.
CREATE CONSTRAINT journey_request_list_key IF NOT EXISTS FOR (n:JourneyRequest) REQUIRE n.listKey IS UNIQUE;

// --- Filters: with the sort key behind the filter, a filtered page needs no sorting -----------------------------

// Filter by digital gap, in the orders WORST_GAP and NAME; counts of each verdict.
CREATE INDEX service_digital_gap IF NOT EXISTS FOR (n:Service) ON (n.digitalGap);
CREATE INDEX service_digital_gap_gap_key IF NOT EXISTS FOR (n:Service) ON (n.digitalGap, n.gapKey);
CREATE INDEX service_digital_gap_name_key IF NOT EXISTS FOR (n:Service) ON (n.digitalGap, n.nameKey);
// Filter by physical gap, and its counts.
CREATE INDEX service_physical_gap IF NOT EXISTS FOR (n:Service) ON (n.physicalGap);
// Filter by rationale state: "no digital way and nobody has said why", worst first.
CREATE INDEX service_rationale_state IF NOT EXISTS FOR (n:Service) ON (n.rationaleState);
CREATE INDEX service_rationale_state_gap_key IF NOT EXISTS FOR (n:Service) ON (n.rationaleState, n.gapKey);
// Filter by the day on which its explanation has to be looked at again (R27).
CREATE INDEX service_rationale_review_due IF NOT EXISTS FOR (n:Service) ON (n.rationaleReviewDue);
// The queue of one status, longest waiting first.
CREATE INDEX rationale_status_queue_key IF NOT EXISTS FOR (n:Rationale) ON (n.status, n.queueKey);
// Filter by top-level agency, without walking the tree.
CREATE INDEX service_top_unit IF NOT EXISTS FOR (n:Service) ON (n.topUnitId);
CREATE INDEX service_top_unit_name_key IF NOT EXISTS FOR (n:Service) ON (n.topUnitId, n.nameKey);
// Filter by service type.
CREATE INDEX service_type_code IF NOT EXISTS FOR (n:Service) ON (n.typeCode);
CREATE INDEX service_type_code_name_key IF NOT EXISTS FOR (n:Service) ON (n.typeCode, n.nameKey);
// Filter by status; who may see only what is published reads through this one.
CREATE INDEX service_status IF NOT EXISTS FOR (n:Service) ON (n.status);
// Changes of published services, by where they stand (R10).
CREATE INDEX service_proposal_status IF NOT EXISTS FOR (n:Service) ON (n.proposalStatus);
// Services whose review date has come (R12).
CREATE INDEX service_next_review_due IF NOT EXISTS FOR (n:Service) ON (n.nextReviewDue);
// Services that are offered to a unit.
CREATE INDEX service_transfer_to IF NOT EXISTS FOR (n:Service) ON (n.transferTo);
// Records that became part of another, by the record that was kept.
CREATE INDEX service_merged_into IF NOT EXISTS FOR (n:Service) ON (n.mergedInto);
// Filter by the leading unit itself: what a registrar sees of the own units beyond what is public (R97).
CREATE INDEX service_unit IF NOT EXISTS FOR (n:Service) ON (n.unitId);
// Filter by designation (R55).
CREATE INDEX service_designated IF NOT EXISTS FOR (n:Service) ON (n.designated);
// Filter and count by kind of channel, and by the flag of a channel that is not digital (R20c).
CREATE INDEX channel_offering_kind IF NOT EXISTS FOR (n:ChannelOffering) ON (n.kind);
CREATE INDEX channel_offering_rationale IF NOT EXISTS FOR (n:ChannelOffering) ON (n.rationale);
// Journeys by status; who may see only what is published reads through this one.
CREATE INDEX journey_status_name_key IF NOT EXISTS FOR (n:Journey) ON (n.status, n.nameKey);
// Parts of one journey, to be written anew or taken away.
CREATE INDEX step_journey IF NOT EXISTS FOR (n:Step) ON (n.journeyId);
// Requests by whose turn it is.
CREATE INDEX journey_request_waits IF NOT EXISTS FOR (n:JourneyRequest) ON (n.waitsFor, n.unitId);
// A recorded hand-off by its id, which its writer chose.
CREATE CONSTRAINT hands_off_id IF NOT EXISTS FOR ()-[r:HANDS_OFF]-() REQUIRE r.id IS UNIQUE;
// The tree from the top: departments and independent agencies, by name.
CREATE INDEX unit_depth IF NOT EXISTS FOR (n:Unit) ON (n.depth, n.nameKey);
// The history of one record is one stretch of this index, by version (R100).
CREATE CONSTRAINT change_history_key IF NOT EXISTS FOR (n:Change) REQUIRE n.historyKey IS UNIQUE;
// Programs of partners by name.
CREATE INDEX partner_program_name IF NOT EXISTS FOR (n:PartnerProgram) ON (n.name);
// Sessions that are over, to be taken away on the way.
CREATE INDEX session_expires IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);
// What changed last (R100).
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);

// --- Full text ---------------------------------------------------------------------------------------------------

// Services by words of the record and of what belongs to it. English stems: "application" finds "applications".
CREATE FULLTEXT INDEX serviceText IF NOT EXISTS FOR (n:Service) ON EACH [n.name, n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
// Everything else that the one search box finds.
CREATE FULLTEXT INDEX recordText IF NOT EXISTS FOR (n:Unit|Form|Tool|Role|LifeExperience)
ON EACH [n.name, n.number, n.title, n.abbreviation, n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
// Programs of partners by their name and by who runs them.
CREATE FULLTEXT INDEX partnerProgramText IF NOT EXISTS FOR (n:PartnerProgram) ON EACH [n.name, n.operatedBy]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
// Journeys by words of their stages and steps.
CREATE FULLTEXT INDEX journeyText IF NOT EXISTS FOR (n:Journey) ON EACH [n.name, n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
