/**
 * The floors of the house as a machine reads them: what each room may import. A rule names the rooms it speaks of
 * and what they may reach; everything else is refused.
 */
const slices = ['inventory', 'journeys', 'cx', 'gaps', 'explore', 'exchange'];
/** Rooms of verbs: who is asking stands below the slices and is held to the same walls. */
const rooms = ['access', ...slices];

/** From these files, only the listed targets may be reached. */
const only = (name, from, allowed, comment, fromNot) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { pathNot: allowed },
});

const vocabulary = '^schema/vocabulary/';
const npm = (...names) => names.map((n) => `^node_modules/${n}(/|$)`);

/** A slice may reach lower slices and itself, never a higher one. */
const upward = slices.slice(0, -1).map((slice, i) => ({
  name: `api-${slice}-looks-down`,
  severity: 'error',
  comment: `api/${slice} may use itself and lower slices only.`,
  from: { path: `^api/${slice}/` },
  to: { path: slices.slice(i + 1).map((s) => `^api/${s}/`) },
}));

/** Statements of a slice stay in the slice. */
const ownStatements = rooms.map((slice) => ({
  name: `api-${slice}-statements-stay-home`,
  severity: 'error',
  comment: 'A statement is used by the verbs of its own slice; others call the verb.',
  from: { pathNot: `^api/${slice}/` },
  to: { path: `^api/${slice}/.*\\.statements\\.ts$` },
}));

/** Web slices link to each other by route. */
const webWalls = [...rooms, 'inventory'].map((slice) => ({
  name: `web-${slice}-links-by-route`,
  severity: 'error',
  comment: 'A page of one slice links to another by route and imports nothing of it.',
  from: { path: `^web/${slice}/` },
  to: {
    path: '^web/(access|inventory|journeys|cx|gaps|explore|exchange|app)/',
    pathNot: `^web/${slice}/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Nothing may import in a circle.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan-import',
      severity: 'error',
      comment: 'Every import has to be found.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\.(css|scss|svg|woff2)'] },
    },
    only('vocabulary-is-ground', vocabulary, [vocabulary], 'The vocabulary imports nothing but itself.'),
    only(
      'problem-knows-words',
      '^api/problem\\.ts$',
      [vocabulary],
      'The error class knows the vocabulary only.',
    ),
    only(
      'request-is-floor-one',
      '^api/(request|paging|selection)\\.ts$',
      [
        vocabulary,
        '^api/(problem|request|paging|selection)\\.ts$',
        '^api/graph/graph\\.ts$',
        '^node:',
        ...npm('graphql'),
        '^crypto$',
      ],
      'What a request knows stands on the ground floor.',
    ),
    only(
      'graph-room',
      '^api/graph/',
      [
        vocabulary,
        '^schema/graph/',
        '^api/problem\\.ts$',
        '^api/graph/',
        ...npm('neo4j-driver', 'neo4j-driver-core'),
        '^(node:)?[a-z_/]+$',
      ],
      'The graph room knows the vocabulary, problems and the driver.',
    ),
    {
      name: 'driver-stays-in-the-graph-room',
      severity: 'error',
      comment: 'Only api/graph knows neo4j-driver.',
      from: { path: '^(api|seed|schema|web)/', pathNot: '^api/graph/' },
      to: { path: '^node_modules/neo4j-driver' },
    },
    only(
      'rules-are-pure',
      '^(api|seed)/.*\\.rules\\.ts$',
      [vocabulary, '^api/.*\\.rules\\.ts$'],
      'Rules know words and other rules.',
    ),
    only(
      'statements-are-data',
      '^(api|seed)/.*\\.statements\\.ts$',
      [
        vocabulary,
        '^api/graph/(cypher|rows)\\.ts$',
        '^(api|seed)/.*\\.(statements|rules)\\.ts$',
        '^api/paging\\.ts$',
      ],
      'Statements know words, the cypher tag and rows.',
    ),
    {
      name: 'resolvers-are-doors',
      severity: 'error',
      comment: 'A resolver calls a verb; it knows no statement, no driver, no http.',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: ['\\.statements\\.ts$', '^api/http/', '^node_modules/neo4j-driver', '^api/graph/neo4j'] },
    },
    {
      name: 'types-are-shapes',
      severity: 'error',
      comment: 'Types and inputs know words and other shapes, not verbs nor the graph.',
      from: { path: '\\.(type|input)\\.ts$' },
      to: { path: ['^api/graph/', '\\.(statements|resolver|loader)\\.ts$'] },
    },
    {
      name: 'access-looks-at-no-slice',
      severity: 'error',
      comment:
        'Who is asking is known before anything is asked; shapes, scalars and pure rules of slices may be shared.',
      from: { path: '^api/access/' },
      to: {
        path: `^api/(${slices.join('|')})/`,
        pathNot: ['\\.type\\.ts$', '\\.scalar\\.ts$', '\\.rules\\.ts$'],
      },
    },
    {
      name: 'identity-stays-in-the-access-room',
      severity: 'error',
      comment: 'Only api/access knows the libraries of OpenID Connect and of tokens.',
      from: { path: '^(api|seed|schema|web)/', pathNot: '^api/access/' },
      to: { path: '^node_modules/(openid-client|oidc-provider|oauth4webapi|jose)/' },
    },
    {
      name: 'verbs-stay-below-the-door',
      severity: 'error',
      comment: 'Slices know nothing of http, of the driver behind the graph, of seed or web.',
      from: { path: `^api/(${rooms.join('|')})/` },
      to: { path: ['^api/http/', '^api/main\\.ts$', '^api/graph/(neo4j|local)', '^seed/', '^web/'] },
    },
    {
      name: 'api-knows-no-web-nor-seed',
      severity: 'error',
      comment: 'api never imports web or seed.',
      from: { path: '^api/' },
      to: { path: '^(web|seed)/' },
    },
    {
      name: 'seed-knows-rules-and-graph',
      severity: 'error',
      comment: 'The seed uses rules and the graph, never doors.',
      from: { path: '^seed/' },
      to: { path: ['^web/', '^api/http/(?!config\\.ts)', '\\.(resolver|loader|type|input)\\.ts$'] },
    },
    {
      name: 'web-knows-no-api',
      severity: 'error',
      comment: 'The web talks to the api over the contract only.',
      from: { path: '^web/' },
      to: { path: '^(api|seed)/' },
    },
    only(
      'canvas-is-fed',
      '^web/canvas/',
      [vocabulary, '^web/canvas/', '\\.module\\.scss$', ...npm('react', 'react-dom', 'cytoscape')],
      'The canvas is fed plain nodes and edges: it knows words, React and Cytoscape, no page, no query, no wrapper.',
    ),
    {
      name: 'ui-takes-one-figure-of-the-canvas',
      severity: 'error',
      comment:
        'The channel strip has one geometry for pages and maps; nothing else of the canvas is in the shell.',
      from: { path: '^web/(ui|app)/' },
      to: { path: '^web/canvas/', pathNot: '^web/canvas/strip-(cell|geometry)\\.ts$' },
    },
    {
      name: 'ui-is-below-pages',
      severity: 'error',
      comment: 'Wrappers and canvas know no page.',
      from: { path: '^web/ui/' },
      to: { path: '^web/(access|inventory|journeys|cx|gaps|explore|exchange|app)/' },
    },
    ...upward,
    ...ownStatements,
    ...webWalls.slice(0, -1),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^web/graphql/generated/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'default'],
      exportsFields: ['exports'],
    },
  },
};
