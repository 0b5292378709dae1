import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { AgencyTopTasks } from './top-task-lists.rules.ts';

/** Every agency at the top of the tree by name, with what it has said. Units that nobody counted yet are looked at. */
export function topTasksOfAgencies(): Statement<AgencyTopTasks> {
  return {
    name: 'inventory.topTasksOfAgencies',
    text: cypher`MATCH (u:Unit) WHERE u.depth = 0 AND u.nameKey >= '' WITH u ORDER BY u.nameKey LIMIT 500
      RETURN u.id AS unitId,
        COLLECT { MATCH (u)<-[:PART_OF*0..8]-(x:Unit)<-[:DESCRIBES]-(p)
          RETURN { unitId: x.id, updatedAt: p.updatedAt, tasks: COUNT { (p)-[:LISTS]->() }, officials: COUNT { (p)-[:NAMES]->() } } } AS profiles,
        coalesce(u.serviceCount > 0, EXISTS { (u)<-[:PART_OF*0..8]-(:Unit)-[r:RESPONSIBLE_FOR]->(s:Service)
          WHERE r.lead AND s.status = 'PUBLISHED' }) AS hasServices`,
    params: {},
    decode: (row) => {
      const unitId = row.string('unitId');
      const profiles = row.rows('profiles');
      const own = profiles.find((one) => one.string('unitId') === unitId);
      return {
        unitId,
        hasServices: row.boolean('hasServices'),
        topTaskCount: own?.number('tasks') || null,
        officialsNamed: own?.number('officials') ?? 0,
        unitsBelow: profiles.filter((one) => one !== own && one.number('tasks') > 0).length,
        updatedAt: own?.string('updatedAt') ?? null,
      };
    },
  };
}
