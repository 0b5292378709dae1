import type { Page } from 'playwright-core';

/** Signs in as a persona of the demo provider, from any page; the tab is at `/about` afterwards. */
export async function signInOnPage(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/auth/sign-in?${new URLSearchParams({ returnTo: '/about' }).toString()}`);
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await page.getByRole('button', { name: `Account of ${name}` }).waitFor();
}

/** Asks the API as the person who is signed in on a page. Throws with the words of the first problem. */
export async function askOnPage<Data>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as unknown;
  }, JSON.stringify({ query, variables }));
  const { data, errors } = answer as { data: Data | null; errors?: readonly { message: string }[] };
  const message = errors?.[0]?.message;
  if (data === null || message !== undefined) throw new Error(message ?? 'The answer holds no data.');
  return data;
}

/** A service of the Department of Agriculture that nobody but its agency and OMB sees, and what is to be done with it. */
export interface OwnService {
  readonly id: string;
  readonly name: string;
}

/** Registers a service that is complete enough to be submitted. Never published, so that no public figure moves. */
export async function registerOnPage(page: Page, name: string): Promise<OwnService> {
  const input = {
    name,
    description: 'Lends money to farmers whose barn was damaged by a storm, so that it can be built again.',
    leadUnitId: 'unit-usda',
    primaryType: 'BENEFITS',
    customers: ['INDIVIDUAL'],
    occasions: ['A storm damaged the barn'],
    offerings: ['A loan'],
    channels: [
      { kind: 'PHONE', name: 'Farm line', place: '800-555-0100', level: 'FULL', accessible: 'YES' },
      {
        kind: 'WEBSITE',
        name: 'Farm pages',
        url: 'https://www.fsa.usda.gov',
        level: 'FULL',
        accessible: 'YES',
      },
    ],
    source: 'Registrar',
  };
  const { registerService } = await askOnPage<{ registerService: { service: { id: string } } }>(
    page,
    'mutation Register($input: ServiceInput!) { registerService(input: $input) { service { id } } }',
    { input },
  );
  return { id: registerService.service.id, name };
}

/** Takes a step with a service as it stands now: `submitService`, `returnService`, `archiveService` ... */
export async function stepOnPage(
  page: Page,
  step: string,
  id: string,
  comment: string | null,
): Promise<void> {
  const { service } = await askOnPage<{ service: { version: number } }>(
    page,
    'query Version($id: ID!) { service(id: $id) { version } }',
    { id },
  );
  await askOnPage(
    page,
    `mutation Step($id: ID!, $version: Int!, $comment: String) {
       ${step}(id: $id, version: $version, comment: $comment) { conflict { currentVersion } }
     }`,
    { id, version: service.version, comment },
  );
}
