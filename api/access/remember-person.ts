import { randomUUID } from 'node:crypto';
import type { AccessRole } from '../../schema/vocabulary/access.ts';
import type { Graph } from '../graph/graph.ts';
import { fold } from '../inventory/sort-keys.rules.ts';
import { rememberPerson } from './person.statements.ts';
import type { PersonFacts } from './person.statements.ts';

/** Somebody for whom a provider vouches. */
export interface VouchedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  /** Roles by the provider's claims. */
  readonly roles: readonly AccessRole[];
}

/** A person as they are stored, with an id for one who comes for the first time. */
export function personFacts(person: VouchedPerson, now: Date): PersonFacts {
  const { issuer, subject, name, email, roles } = person;
  return {
    id: `person-${randomUUID()}`,
    issuer,
    subject,
    name,
    email,
    providerRoles: roles,
    foldedName: fold(name),
    at: now.toISOString(),
  };
}

/** Records a person who came for the first time, or what has changed of one who came before; gives the id. */
export async function rememberVouched(graph: Graph, person: VouchedPerson, now: Date): Promise<string> {
  const facts = personFacts(person, now);
  const [id] = await graph.write('access.rememberPerson', (tx) => tx.run(rememberPerson(facts)));
  if (id === undefined) throw new Error('The person could not be recorded.');
  return id;
}
