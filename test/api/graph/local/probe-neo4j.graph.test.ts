import { describe, expect, it } from '@jest/globals';
import { probeNeo4j } from '../../../../api/graph/local/probe-neo4j.ts';
import { openTestGraphSettings } from '../../../support/neo4j.ts';

describe('asking a Neo4j whether it can be used', () => {
  const settings = openTestGraphSettings();

  it('lets the product in on a Neo4j 5.26', async () => {
    await expect(probeNeo4j(settings)).resolves.toEqual({ agent: expect.stringMatching(/^Neo4j\/5\.26\./) });
  });

  it('names the settings to check when the password is wrong', async () => {
    await expect(probeNeo4j({ ...settings, password: 'not-the-password' })).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: `Neo4j at ${settings.uri} refused the user "neo4j": check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      facts: { field: 'NEO4J_PASSWORD' },
    });
  });

  it('names NEO4J_DATABASE when there is no such database', async () => {
    await expect(probeNeo4j({ ...settings, database: 'nowhere' })).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      facts: { field: 'NEO4J_DATABASE' },
    });
  });

  it('names NEO4J_URI when nothing answers there', async () => {
    await expect(probeNeo4j({ ...settings, uri: 'bolt://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'DATABASE_DOWN',
      facts: { field: 'NEO4J_URI' },
    });
  });
});
