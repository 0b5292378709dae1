import neo4j from 'neo4j-driver';
import type { Driver, Plan } from 'neo4j-driver';
import { WholeNumber } from '../../api/graph/cypher.ts';
import type { Statement } from '../../api/graph/cypher.ts';
import { openTestGraphSettings } from './neo4j.ts';

/** One step of a plan, such as `NodeUniqueIndexSeek` with `UNIQUE s:Service(id) WHERE id = $id`. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
}

/** What the server would do for a statement, without doing it. */
export interface ExplainedPlan {
  readonly steps: readonly PlanStep[];
  /** Deprecations, unknown names, missing indexes: whatever the server has to say of the text. */
  readonly notifications: readonly string[];
}

/** A connection that explains statements on the database of the run. */
export interface Explainer {
  explain(statement: Statement<unknown>): Promise<ExplainedPlan>;
  close(): Promise<void>;
}

/** Opens a connection of its own, because the graph room runs statements and does not show plans. */
export function openExplainer(): Explainer {
  const { uri, username, password, database } = openTestGraphSettings();
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  let settled: Promise<void> | undefined;
  return {
    explain: async ({ text, params }) => {
      settled ??= settleStatistics(driver, database);
      await settled;
      const session = driver.session({ database });
      try {
        const { summary } = await session.run(`EXPLAIN ${text}`, driverParams(params));
        const notifications = summary.notifications.map((n) => `${n.code}: ${n.description}`);
        return { steps: summary.plan === false ? [] : stepsOf(summary.plan), notifications };
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/**
 * Plans follow the statistics of the indexes, which the server samples some time after a load. Asking for them now
 * gives the plans that a server has that has run for a while, whatever was loaded and wiped before.
 */
async function settleStatistics(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run('CALL db.prepareForReplanning(60)');
  } finally {
    await session.close();
  }
}

function stepsOf(plan: Plan): PlanStep[] {
  const details: unknown = plan.arguments['Details'];
  const own = {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
  };
  return [own, ...plan.children.flatMap(stepsOf)];
}

function driverParams(params: Statement<unknown>['params']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      value instanceof WholeNumber ? neo4j.int(value.value) : value,
    ]),
  );
}
