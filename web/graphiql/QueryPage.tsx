import { GraphiQL } from 'graphiql';
import type { ReactElement } from 'react';
import { OFFICIAL_SITE } from '../ui/site-kind.ts';
import { askGraphQL } from './ask-graphql.ts';
import { exampleQueries } from './example-queries.ts';
import './query-page.scss';

const tabs = exampleQueries.map(({ query, variables }) => ({ query, variables }));

/** Where GraphiQL keeps the tabs of a reader between visits. */
const KEPT_TABS = 'graphiql:tabState';

/** GraphiQL gives the first tab its variables only this way; who comes back finds the tabs as they were left. */
const firstVariables = localStorage.getItem(KEPT_TABS) === null ? tabs[0]?.variables : undefined;

/** GraphiQL over the API of this server, with three examples to start from and the notice that this is a demonstration. */
export function QueryPage(): ReactElement {
  return (
    <div className="query-page">
      <header className="query-page-top">
        {OFFICIAL_SITE ? (
          <span />
        ) : (
          <p>
            <strong>Demonstration.</strong> Not a U.S. government website. Sample data.
          </p>
        )}
        <a href="/">Back to the Federal Services Index</a>
      </header>
      <main className="query-page-editor">
        <h1 className="query-page-title">Ask the API</h1>
        <GraphiQL
          fetcher={askGraphQL}
          defaultTabs={tabs}
          initialVariables={firstVariables}
          forcedTheme="light"
          isHeadersEditorEnabled={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  );
}
