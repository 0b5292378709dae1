import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { explainMaven, fetchJars } from '../../../../api/graph/local/fetch-jars.ts';
import type { FetchJarsOptions } from '../../../../api/graph/local/fetch-jars.ts';
import { fakePath } from '../../../support/fake-programs.ts';
import type { FakePath } from '../../../support/fake-programs.ts';

const VERSION = '[ "$1" = -version ] && echo "Apache Maven 3.8.7" && exit 0';
/** Does what Maven would: says what it downloads and puts jars into the folder that is asked for. */
const WORKING = `${VERSION}
for argument in "$@"; do case "$argument" in -DoutputDirectory=*) target="\${argument#*=}";; esac; done
/bin/mkdir -p "$target"
for name in b a; do echo "[INFO] Downloaded from central: $name"; echo jar > "$target/$name.jar"; done`;

describe('fetching the jars of Neo4j once', () => {
  let programs: FakePath;
  let jarsDir: string;
  let options: FetchJarsOptions;
  const seen: string[] = [];

  beforeEach(async () => {
    seen.length = 0;
    programs = await fakePath();
    jarsDir = await mkdtemp(path.join(tmpdir(), 'federal-services-index-jars-'));
    const pom = path.join(jarsDir, 'pom.xml');
    await writeFile(pom, '<project><properties><neo4j.version>5.26.0</neo4j.version></properties></project>');
    const onProgress: FetchJarsOptions['onProgress'] = ({ step, done }) => void seen.push(`${step} ${done}`);
    options = { jarsDir, pom, env: programs.env, onProgress };
  });
  afterEach(async () => {
    await programs.remove();
    await rm(jarsDir, { recursive: true, force: true });
  });

  const inStore = (): Promise<string[]> => readdir(path.join(jarsDir, 'neo4j-5.26.0'));

  it('asks Maven for the version in pom.xml and counts what comes', async () => {
    await programs.add('mvn', WORKING);
    const jars = await fetchJars(options);
    expect(jars).toMatchObject({ version: '5.26.0', files: ['a.jar', 'b.jar'] });
    expect(seen.slice(0, 3)).toEqual([
      'Downloading Neo4j 5.26.0 0',
      'Downloading Neo4j 5.26.0 1',
      'Downloading Neo4j 5.26.0 2',
    ]);
    expect(await inStore()).toEqual(['complete.json', 'lib']);
  });

  it('needs neither Maven nor network the second time', async () => {
    await programs.add('mvn', WORKING);
    await fetchJars(options);
    await programs.add('mvn', 'exit 1');
    await expect(fetchJars(options)).resolves.toMatchObject({ files: ['a.jar', 'b.jar'] });
  });

  it('fetches them anew when one has gone missing', async () => {
    await programs.add('mvn', WORKING);
    const { home } = await fetchJars(options);
    await rm(path.join(home, 'lib', 'a.jar'));
    await expect(fetchJars(options)).resolves.toMatchObject({ files: ['a.jar', 'b.jar'] });
  });

  it('says that Maven is missing, and what else would do', async () => {
    await expect(fetchJars(options)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message:
        'Maven was not found; it is needed once, to fetch the database: install Maven 3.6.3 or newer, for instance ' +
        'with "apt-get install maven", or set NEO4J_URI to a Neo4j that runs elsewhere.',
    });
  });

  it('says that Maven is too old', async () => {
    await programs.add('mvn', 'echo "Apache Maven 3.3.9"');
    await expect(fetchJars(options)).rejects.toMatchObject({
      message: expect.stringMatching(/^Maven 3\.3\.9 is too old .*: install Maven 3\.6\.3 or newer/),
    });
  });

  it('says that the network is missing, and leaves no half folder behind', async () => {
    await programs.add('mvn', `${VERSION}\necho "[ERROR] Could not transfer artifact: Unknown host"; exit 1`);
    await expect(fetchJars(options)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: expect.stringMatching(
        /^Maven could not reach its repository .* check the network .* start again/,
      ),
    });
    expect(await inStore()).toEqual(['maven.log']);
  });

  it.each([
    ['a full disk', 'java.io.IOException: No space left on device', 'The disk is full: free 600 MB'],
    ['offline mode', 'Cannot access central in offline mode', 'Maven could not reach its repository'],
    [
      'anything else',
      '[INFO] x\n[ERROR] The POM is invalid\n',
      '[ERROR] The POM is invalid); all it said is in /tmp/maven.log.',
    ],
  ])('turns %s into one sentence', (_, output, sentence) => {
    expect(explainMaven(output, '/tmp/maven.log')).toContain(sentence);
  });
});
