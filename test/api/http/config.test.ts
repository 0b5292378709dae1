import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../api/http/config.ts';
import { EQUAL_WEIGHTS } from '../../../schema/vocabulary/priority.ts';
import { Problem } from '../../../api/problem.ts';

const REMOTE = {
  NEO4J_URI: 'neo4j+s://graph.example.gov',
  NEO4J_USERNAME: 'index',
  NEO4J_PASSWORD: 'a secret value',
};

function faultsIn(env: Record<string, string | undefined>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('settings from the environment', () => {
  it('need nothing: port 4000 on this machine alone, with a local database', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: undefined,
      database: undefined,
      officialSite: false,
      releaseDate: undefined,
      rankWeights: EQUAL_WEIGHTS,
      publicUrl: undefined,
      provider: undefined,
      sessionHours: 8,
    });
  });

  it('treat an empty value as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '', OFFICIAL_SITE: '' })).toEqual(
      readConfig({}),
    );
  });

  it('take the day on which the index was released, and refuse what is no day', () => {
    expect(readConfig({ FSI_RELEASE_DATE: '2028-02-29' }).releaseDate).toBe('2028-02-29');
    for (const none of ['2027-02-29', '2026-13-01', 'soon', '12/01/2026', '2026-12-01T00:00:00Z'])
      expect(faultsIn({ FSI_RELEASE_DATE: none })).toMatch(
        /FSI_RELEASE_DATE: give the day .* such as 2026-12-01/,
      );
  });

  it('take the usual weights of the ranking, each criterion by name', () => {
    expect(
      readConfig({ FSI_RANK_WEIGHTS: ' calls=0, transactions=100,adjudication = 20,burden=5' }).rankWeights,
    ).toEqual({ annualTransactions: 100, adjudicationDays: 20, burdenMinutes: 5, selfServiceCalls: 0 });
  });

  it.each([
    '25,25,25,25',
    'transactions=25,adjudication=25,burden=25',
    'transactions=25,adjudication=25,burden=25,calls=101',
    'transactions=25,adjudication=25,burden=25,calls=-1',
    'transactions=25,adjudication=25,burden=25,calls=2.5',
    'transactions=25,transactions=25,burden=25,calls=25',
    'transactions=25,adjudication=25,burden=25,calls=25,visits=25',
    'transactions=0,adjudication=0,burden=0,calls=0',
  ])('refuse weights that are not whole, and say what to write: %s', (weights) => {
    expect(faultsIn({ FSI_RANK_WEIGHTS: weights })).toMatch(
      /FSI_RANK_WEIGHTS: name each of transactions, adjudication, burden, calls once .* at least one above 0, such as transactions=25,/,
    );
  });

  it('name any Neo4j, with the database neo4j unless another is given', () => {
    expect(readConfig(REMOTE).database).toEqual({
      uri: 'neo4j+s://graph.example.gov',
      username: 'index',
      password: 'a secret value',
      database: 'neo4j',
      timeoutMs: 10_000,
      poolSize: 40,
    });
    expect(readConfig({ ...REMOTE, NEO4J_DATABASE: 'services' }).database?.database).toBe('services');
  });

  it('take numbers and switches as what they are', () => {
    const config = readConfig({
      ...REMOTE,
      PORT: '0',
      HOST: '::',
      OFFICIAL_SITE: 'true',
      FSI_QUERY_TIMEOUT_MS: '2500',
    });
    expect(config).toMatchObject({ port: 0, host: '::', officialSite: true, database: { timeoutMs: 2500 } });
  });

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'accept the scheme %s',
    (scheme) => {
      const uri = `${scheme}://127.0.0.1:7687`;
      expect(readConfig({ ...REMOTE, NEO4J_URI: uri }).database?.uri).toBe(uri);
    },
  );

  it.each([
    ['a port that is no number', { PORT: 'http' }, 'PORT: give a whole number from 0 to 65535'],
    ['a port that does not exist', { PORT: '70000' }, 'PORT: give a whole number from 0 to 65535'],
    ['a host with a scheme', { HOST: 'http://localhost' }, 'HOST: give an IP address or a host name'],
    [
      'an address that is not Bolt',
      { ...REMOTE, NEO4J_URI: 'https://graph.example.gov' },
      'NEO4J_URI: give an address',
    ],
    ['an address without a host', { ...REMOTE, NEO4J_URI: 'bolt://' }, 'NEO4J_URI: give an address'],
    ['an address without a scheme', { ...REMOTE, NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI: give an address'],
    ['a user missing', { ...REMOTE, NEO4J_USERNAME: undefined }, 'NEO4J_USERNAME: set it too'],
    ['a password missing', { ...REMOTE, NEO4J_PASSWORD: '' }, 'NEO4J_PASSWORD: set it too'],
    ['a password without an address', { NEO4J_PASSWORD: 'x' }, 'NEO4J_PASSWORD: set NEO4J_URI too'],
    [
      'a database name with a space',
      { ...REMOTE, NEO4J_DATABASE: 'my graph' },
      'NEO4J_DATABASE: give the name',
    ],
    ['a switch that is neither', { OFFICIAL_SITE: 'yes' }, 'OFFICIAL_SITE: give true or false'],
    ['a time limit of nothing', { FSI_QUERY_TIMEOUT_MS: '0' }, 'FSI_QUERY_TIMEOUT_MS: give a whole number'],
    ['no connection at all', { FSI_MAX_CONNECTIONS: '0' }, 'FSI_MAX_CONNECTIONS: give a whole number'],
  ])('refuse %s, naming the variable and the cure', (_, env, sentence) => {
    expect(faultsIn(env)).toContain(sentence);
    expect(faultsIn(env)).toContain('One setting cannot be used');
  });

  it('report every fault together, and never repeat a value that may be secret', () => {
    const said = faultsIn({ ...REMOTE, PORT: 'x', OFFICIAL_SITE: 'on', NEO4J_URI: 'ftp://a secret value' });
    expect(said).toContain('3 settings cannot be used');
    for (const name of ['PORT:', 'OFFICIAL_SITE:', 'NEO4J_URI:']) expect(said).toContain(name);
    expect(said).not.toContain('a secret value');
  });

  it('report a missing password beside other faults', () => {
    const said = faultsIn({ ...REMOTE, NEO4J_PASSWORD: undefined, PORT: '-1', OFFICIAL_SITE: 'on' });
    expect(said).toContain('PORT:');
    expect(said).toContain('NEO4J_PASSWORD:');
  });
});
