import { describe, expect, it } from '@jest/globals';
import { explainExit } from '../../../../api/graph/local/explain-server-exit.ts';

describe('why the local database did not come up, in one sentence', () => {
  it.each([
    ['java.net.BindException: Address already in use', /port .* taken .*: stop that program, or delete/],
    [
      'org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: /x/store_lock',
      /already in use .*: stop that one first, or set FSI_DATA_DIR/,
    ],
    [
      'java.io.IOException: No space left on device',
      /disk is full: free at least 500 MB, or set FSI_DATA_DIR/,
    ],
    [
      'Error occurred during initialization of VM\nCould not reserve enough space for object heap',
      /not enough free memory/,
    ],
    [
      'Error: LinkageError UnsupportedClassVersionError: org/neo4j/server',
      /Java is too old .*: install Java 17/,
    ],
    ['java.nio.file.AccessDeniedException: /x/data', /cannot be written: .* set FSI_DATA_DIR/],
    [
      'Error: Could not find or load main class\njava.lang.ClassNotFoundException: org.neo4j',
      /damaged: delete/,
    ],
  ])('%s', (printed, sentence) => {
    const said = explainExit(1, printed, '/x/console.log');
    expect(said).toMatch(sentence);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('names the log when the cause is not known', () => {
    expect(explainExit(3, 'something else', '/x/console.log')).toBe(
      'The local database ended with exit code 3 before it was ready: the reason is in /x/console.log.',
    );
    expect(explainExit(null, '', '/x/console.log')).toContain('was ended by a signal');
  });
});
