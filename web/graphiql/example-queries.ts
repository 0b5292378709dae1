/** A query to start from, with the variables it is sent with. */
export interface ExampleQuery {
  /** Name of its tab. */
  readonly title: string;
  readonly query: string;
  /** As JSON text, the way the editor holds it. */
  readonly variables: string;
}

/** Three queries that answer a real question each; every one of them is run against the contract in the tests. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    title: 'Gaps of one agency',
    query: `# Which services of one agency stop short online,
# and does anybody say why?
query GapsOfOneAgency($agency: ID!) {
  unit(id: $agency) {
    name
    counts {
      services
      notDigital
      rationaleGiven
      digitalUnknown
    }
  }
  digitizationGaps(
    filter: { unitId: $agency }
    orderBy: WORST_GAP
    first: 10
  ) {
    totalCount
    nodes {
      name
      digitalGap
      rationaleState
      responsibleUnit {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: JSON.stringify({ agency: 'unit-ssa' }, null, 2),
  },
  {
    title: 'One service, judged',
    query: `# How can one service be reached,
# and what was it judged by?
query OneServiceJudged($service: ID!) {
  service(id: $service) {
    name
    description
    responsibleUnit {
      path {
        name
      }
    }
    channels {
      name
      kind
      level
      rationale
      rationaleReason
    }
    assessment {
      edition
      ruleVersion
      verdicts {
        subject
        outcome
        sentence
        law
        facts {
          sentence
        }
        wouldChange
      }
    }
  }
}
`,
    variables: JSON.stringify({ service: 'state-passport-renew' }, null, 2),
  },
  {
    title: 'Search everything',
    query: `# Everything that matches a few words: services,
# agencies, forms, tools, roles, life experiences.
query SearchEverything($words: String!) {
  search(text: $words, first: 10) {
    counts {
      kind
      count
    }
    hits {
      kind
      title
      detail
      matched
      node {
        id
      }
    }
  }
}
`,
    variables: JSON.stringify({ words: 'passport' }, null, 2),
  },
];
