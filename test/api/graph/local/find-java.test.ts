import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findJava } from '../../../../api/graph/local/find-java.ts';
import { fakePath } from '../../../support/fake-programs.ts';
import type { FakePath } from '../../../support/fake-programs.ts';

describe('finding the Java that runs the local database', () => {
  let programs: FakePath;
  beforeEach(async () => {
    programs = await fakePath();
  });
  afterEach(() => programs.remove());

  const javaSaying = (version: string): Promise<void> =>
    programs.add('java', `echo 'openjdk version "${version}" 2024-01-16' >&2`);

  it.each(['17', '17.0.15', '21-ea', '25.0.1'])('takes Java %s', async (version) => {
    await javaSaying(version);
    await expect(findJava(programs.env)).resolves.toEqual({ command: 'java', version });
  });

  it.each(['1.8.0_392', '11.0.22', '16'])('refuses Java %s and says which to install', async (version) => {
    await javaSaying(version);
    await expect(findJava(programs.env)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: expect.stringMatching(
        new RegExp(`^Java ${version} is too old to run the database .* install Java 17 or newer, .*\\.$`),
      ),
    });
  });

  it('says that Java is missing, and what else would do', async () => {
    await expect(findJava(programs.env)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message:
        'Java was not found on this machine: install Java 17 or newer, for instance with ' +
        '"apt-get install openjdk-17-jre-headless", or set NEO4J_URI to a Neo4j that runs elsewhere.',
    });
  });

  it('blames JAVA_HOME when it points to nothing, even if another Java is on PATH', async () => {
    await javaSaying('17.0.15');
    await expect(findJava({ ...programs.env, JAVA_HOME: '/nowhere' })).rejects.toMatchObject({
      message:
        'There is no Java at /nowhere/bin/java, where JAVA_HOME points: correct JAVA_HOME or unset it.',
    });
  });

  it('says so when a program named java tells no version', async () => {
    await programs.add('java', 'echo hello');
    await expect(findJava(programs.env)).rejects.toMatchObject({
      message: expect.stringContaining('The version of Java could not be read'),
    });
  });
});
