import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8');

describe('the product in containers', () => {
  const compose = read('docker-compose.yml');
  const dockerfile = read('.ci/Dockerfile');

  it('has no default password: compose stops with a sentence when none is given', () => {
    const uses = compose.match(/\$\{NEO4J_PASSWORD[^}]*\}/g) ?? [];
    expect(uses).toHaveLength(2);
    for (const use of uses) expect(use).toMatch(/^\$\{NEO4J_PASSWORD:\?set NEO4J_PASSWORD to a password/);
  });

  it('runs the same line of Neo4j as the local database', () => {
    const local = /<neo4j\.version>(\d+\.\d+)\./.exec(read('api/graph/local/pom.xml'))?.[1];
    expect(/image: neo4j:(\d+\.\d+)-community/.exec(compose)?.[1]).toBe(local);
  });

  it('carries every script that serving needs', () => {
    const needed = new Set<string>();
    const follow = (name: string): void => {
      if (needed.has(name)) return;
      needed.add(name);
      for (const [, next] of read(`.ci/${name}`).matchAll(/from '\.\/([\w-]+\.mjs)'/g))
        if (next) follow(next);
    };
    for (const script of ['serve.mjs', 'is-ready.mjs']) follow(script);
    const carried = dockerfile.match(/\.ci\/([\w-]+\.mjs)(?=[^\n]* \.ci\/\n)/g) ?? [];
    expect(carried.map((script) => script.replace('.ci/', '')).sort()).toEqual([...needed].sort());
  });

  it('passes on every setting that serving reads, but for the folder of a local database and what is built in', () => {
    const settings = ['api/http/config.ts', 'api/http/sign-in-config.ts'].flatMap((file) =>
      [...read(file).matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name ?? ''),
    );
    expect(settings).toContain('FSI_RELEASE_DATE');
    const local = ['FSI_DATA_DIR', 'OFFICIAL_SITE'];
    const passed = [...compose.matchAll(/^ {6}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name ?? '');
    expect(settings.filter((name) => !passed.includes(name) && !local.includes(name))).toEqual([]);
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
