import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const packages = fileURLToPath(new URL('../node_modules/@uswds/uswds/packages', import.meta.url));
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite` passes API calls on to while developing. */
const api = process.env['FSI_API'] ?? 'http://127.0.0.1:4000';

/** OFFICIAL_SITE=true is for a build that really runs on an official .gov site over HTTPS; never for the demo. */
const officialSite = process.env['OFFICIAL_SITE'] === 'true';

/** The web: one page application and, apart from it, the query page of the API. Built into dist/web. */
export default defineConfig({
  root,
  base: '/',
  plugins: [
    react(),
    {
      name: 'title of an official site',
      // The pages' own titles come from web/ui/tab-title.ts; this is the one before the script runs.
      transformIndexHtml: (html) =>
        officialSite ? html.replaceAll(' (demo)', '').replace('A demonstration index', 'An index') : html,
    },
  ],
  define: { __OFFICIAL_SITE__: JSON.stringify(officialSite) },
  css: {
    preprocessorOptions: { scss: { loadPaths: [packages, here('./ui')], quietDeps: true } },
    modules: { localsConvention: 'camelCaseOnly' },
  },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Fonts and pictures stay files of their own: a strict content policy refuses data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { main: here('./index.html'), graphiql: here('./graphiql/index.html') },
      // The editor of the query page carries directives that mean nothing to a bundler.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
    },
    // The editor of the query page is large and loaded by that page alone; test/web/bundle-size.test.ts holds the
    // pages themselves to their budget.
    chunkSizeWarningLimit: 3000,
  },
  server: {
    proxy: {
      '^/graphql$': api,
      '/livez': api,
      '/readyz': api,
      '/exports': api,
      '/auth': api,
      '/demo-identity': api,
    },
  },
});
