import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { AgencyTopTasks } from './top-task-lists.rules.ts';

/** Every agency at the top of the tree by name, with what it has said. Units that nobody counted yet are looked at. */
export function topTasksOfAgencies(): Statement<AgencyTopTasks> {
  return {
    name: 'inventory.topTasksOfAgencies',
    text: cypher`MATCH (u:Unit {depth: 0}) WITH u ORDER BY u.nameKey LIMIT 500
      OPTIONAL MATCH (p:UnitProfile {id: 'profile-' + u.id})
      RETURN u.id AS unitId, p.updatedAt AS updatedAt,
        COUNT { (p)-[:LISTS]->(:TopTask) } AS tasks, COUNT { (p)-[:NAMES]->(:AccountableOfficial) } AS officials,
        COUNT { (u)<-[:PART_OF*1..8]-(:Unit)<-[:DESCRIBES]-(below:UnitProfile) WHERE EXISTS { (below)-[:LISTS]->(:TopTask) } } AS unitsBelow,
        coalesce(u.serviceCount > 0, EXISTS { (u)<-[:PART_OF*0..8]-(:Unit)-[r:RESPONSIBLE_FOR]->(s:Service)
          WHERE r.lead AND s.status = 'PUBLISHED' }) AS hasServices`,
    params: {},
    decode: (row) => ({
      unitId: row.string('unitId'),
      hasServices: row.boolean('hasServices'),
      topTaskCount: row.number('tasks') === 0 ? null : row.number('tasks'),
      officialsNamed: row.number('officials'),
      unitsBelow: row.number('unitsBelow'),
      updatedAt: row.optionalString('updatedAt'),
    }),
  };
}
