import { afterAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '../../../api/graph/cypher.ts';
import {
  countPeople,
  holdUnit,
  peoplePage,
  personAccessById,
  releaseUnit,
  setGrantedRoles,
  unitNames,
} from '../../../api/access/person-access.statements.ts';
import { actorOfSubject, rememberPerson } from '../../../api/access/person.statements.ts';
import { keepSecret, readSecret } from '../../../api/access/secret.statements.ts';
import {
  actorOfSession,
  beginSession,
  endSession,
  sweepSessions,
} from '../../../api/access/session.statements.ts';
import { openExplainer } from '../../support/explain-plan.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

const AT = '2026-11-03T14:00:00.000Z';
const who = { issuer: 'https://login.example.gov', subject: 'dana' };
const claimed = { roles: ['REGISTRAR'], unitIds: ['unit-usda'] } as const;

const statements: Statement<unknown>[] = [
  actorOfSession('a hash', AT),
  actorOfSubject(who, claimed),
  rememberPerson({
    ...who,
    id: 'person-1',
    name: 'Dana',
    foldedName: 'dana',
    email: null,
    providerRoles: [],
    at: AT,
  }),
  beginSession({
    hash: 'a hash',
    personId: 'person-1',
    createdAt: AT,
    expiresAt: AT,
    claimedRoles: [],
    claimedUnitIds: [],
    idToken: null,
  }),
  endSession('a hash', AT),
  sweepSessions(AT),
  readSecret('sign-in'),
  keepSecret('sign-in', 'a secret', AT),
  unitNames(['unit-usda']),
  personAccessById('person-1'),
  peoplePage({ direction: 'FORWARD', key: 'dana|person-1', limit: 26 }),
  peoplePage({ direction: 'BACKWARD', key: null, limit: 26 }),
  countPeople(),
  setGrantedRoles('person-1', []),
  holdUnit('person-1', 'unit-usda', 'person-2', AT),
  releaseUnit('person-1', 'unit-usda'),
];

/** What the server says of names that no record has yet: the seed knows nobody. */
const UNKNOWN_NAME = /Unknown(Label|RelationshipType|PropertyKey)Warning/;

describe('every statement about who is asking', () => {
  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s finds its rows by index and sorts no list of people',
    async (name, statement) => {
      const { steps, notifications } = await explainer.explain(statement);
      expect(notifications.filter((one) => !UNKNOWN_NAME.test(one))).toEqual([]);
      const operators = steps.map(({ operator }) => operator);
      expect(operators.filter((operator) => /Scan$/.test(operator) && !/IndexScan/.test(operator))).toEqual(
        [],
      );
      if (name === 'access.peoplePage')
        expect(
          steps.filter(({ operator, details }) => /^(Sort|Top)$/.test(operator) && /p\./.test(details)),
        ).toEqual([]);
    },
  );
});
