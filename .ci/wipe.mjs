/**
 * Empties a test database: records, then constraints and indexes, so that schema and seed meet it as new.
 *
 * @param {{ NEO4J_URI: string, NEO4J_USERNAME: string, NEO4J_PASSWORD: string, NEO4J_DATABASE: string }} database
 */
export async function wipe(database) {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(
    database.NEO4J_URI,
    neo4j.auth.basic(database.NEO4J_USERNAME, database.NEO4J_PASSWORD),
  );
  const session = driver.session({ database: database.NEO4J_DATABASE });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    for (const [show, drop] of [
      ['SHOW CONSTRAINTS YIELD name', 'CONSTRAINT'],
      ["SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", 'INDEX'],
    ]) {
      const { records } = await session.run(show);
      for (const record of records) await session.run(`DROP ${drop} \`${record.get('name')}\` IF EXISTS`);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
