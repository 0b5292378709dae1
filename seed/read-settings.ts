import { z } from 'zod';
import { Problem } from '../api/problem.ts';
import type { Neo4jSettings } from '../api/graph/neo4j-graph.ts';

const shape = z.object({
  NEO4J_URI: z
    .string({ error: 'is missing' })
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/,
      'must start with neo4j://, neo4j+s://, bolt:// or bolt+s://',
    ),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .default('neo4j')
    .transform((name) => name || 'neo4j'),
});

/**
 * Where the database is, from the environment.
 *
 * @throws Problem INVALID_INPUT naming every variable that cannot be used
 */
export function readGraphSettings(env: NodeJS.ProcessEnv): Neo4jSettings {
  const parsed = shape.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Problem('INVALID_INPUT', `The database cannot be found: ${faults.join('; ')}.`, {
      field: String(parsed.error.issues[0]?.path[0] ?? 'NEO4J_URI'),
      cure: 'Set NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, or run "npm start", which brings a database.',
    });
  }
  return {
    uri: parsed.data.NEO4J_URI,
    username: parsed.data.NEO4J_USERNAME,
    password: parsed.data.NEO4J_PASSWORD,
    database: parsed.data.NEO4J_DATABASE,
  };
}
