import { describe, expect, it } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { pageHeads } from '../../../web/app/page-heads.ts';
import { createAppRouter } from '../../../web/app/router.ts';
import { createQueryClient } from '../../../web/graphql/query-client.ts';

/** The page at an address, as it is drawn first. */
async function pageAt(address: string): Promise<string> {
  const router = createAppRouter();
  router.update({ history: createMemoryHistory({ initialEntries: [address] }) });
  await router.load();
  return renderToString(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

describe('the shell', () => {
  it.each(['/about', '/accessibility', '/privacy', '/contact', '/nowhere'])(
    'says on %s that this is a demonstration, and never shows an official banner',
    async (address) => {
      const page = await pageAt(address);
      expect(page).toContain('Not a U.S. government website');
      expect(page).not.toContain('usa-banner');
      expect(page.toLowerCase()).not.toContain('official website of');
    },
  );

  it('lets the keyboard skip to the content first', async () => {
    const page = await pageAt('/about');
    expect(page.indexOf('href="#main"')).toBe(page.indexOf('href='));
    expect(page).toContain('<main id="main"');
  });

  it('has one heading of the first level on every text page', async () => {
    for (const address of ['/about', '/accessibility', '/privacy', '/contact', '/nowhere'])
      expect((await pageAt(address)).match(/<h1/g)).toHaveLength(1);
  });

  it('offers search in words, in a box for at least 27 characters, and keeps what was searched for', async () => {
    const page = await pageAt('/search?q=passport');
    const box = /<form[^>]*role="search".*?<\/form>/s.exec(page)?.[0] ?? '';
    expect(Number(/size="(\d+)"/.exec(box)?.[1])).toBeGreaterThanOrEqual(27);
    expect(box).toContain('value="passport"');
    expect(box).toMatch(/<button type="submit">.*Search<\/button>/s);
  });

  it('has five ways in at most', async () => {
    const navigation = /<nav[^>]*aria-label="Main".*?<\/nav>/s.exec(await pageAt('/about'))?.[0] ?? '';
    expect(navigation.match(/<a /g)).toHaveLength(5);
  });

  it.each([
    ['/services', 'page'],
    ['/services/ssa-card-replace', 'true'],
    ['/services?gap=NO_DIGITAL', 'page'],
  ])('tells on %s whether a way in is this page or the section it lies in', async (address, current) => {
    const navigation = /<nav[^>]*aria-label="Main".*?<\/nav>/s.exec(await pageAt(address))?.[0] ?? '';
    expect([...navigation.matchAll(/aria-current="(\w+)"/g)].map(([, value]) => value)).toEqual([current]);
    expect(navigation).toMatch(new RegExp(`<a[^>]*aria-current="${current}"[^>]*>Services</a>`));
  });

  it('keeps the required links in the same place at the foot of every page', async () => {
    const footer = /<footer.*<\/footer>/s.exec(await pageAt('/contact'))?.[0] ?? '';
    for (const words of ['About', 'Accessibility', 'Privacy', 'Contact', 'Source', 'API'])
      expect(footer).toContain(`>${words}</a>`);
  });

  it('knows a page for every path that has a title', () => {
    const router = createAppRouter();
    const paths = Object.values(router.routesById).map((route) => route.fullPath);
    for (const path of Object.keys(pageHeads)) expect(paths).toContain(path);
  });

  it('says of an address that leads nowhere that there is nothing, and offers ways on', async () => {
    const page = await pageAt('/nowhere');
    expect(page).toContain('Page not found');
    expect(page).toContain('href="/services"');
  });
});
