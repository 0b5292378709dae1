import type { FastifyInstance } from 'fastify';
import { SignInTrouble } from '../../schema/vocabulary/sign-in-trouble.ts';
import { DEMO_PATH } from '../access/demo/demo-identity.ts';
import { Problem } from '../problem.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import type { FindAccessRoom } from './serve-sign-in.ts';

/** The page that tells a person that their sign-in took too long. */
const STALE = `/sign-in?problem=${SignInTrouble.STALE}`;

/**
 * Serves the demo provider below `/demo-identity`. Its question, who somebody would like to be, is asked on a page of
 * the product; the answer is a POST to the address that the provider's cookie belongs to.
 */
export function serveDemoIdentity(app: FastifyInstance, room: FindAccessRoom): void {
  app.register(async (scope) => {
    // The provider reads bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));

    scope.get<{ Params: { interaction: string } }>(
      `${DEMO_PATH}/choose/:interaction`,
      async ({ params: { interaction } }, reply) =>
        reply
          .header('cache-control', 'no-store')
          .redirect(`/sign-in?${new URLSearchParams({ interaction })}`, 303),
    );

    scope.post<{ Params: { interaction: string; persona: string } }>(
      `${DEMO_PATH}/choose/:interaction/:persona`,
      async (request, reply) => {
        refuseCrossSite(request, room().publicUrl);
        const provider = await room().demoProvider(new Date());
        const next = await provider
          .choose(request.raw, reply.raw, request.params.persona)
          .catch((error: unknown) => {
            const isForPerson = (request.headers.accept ?? '').includes('text/html');
            if (isForPerson && error instanceof Problem && error.code === 'NOT_FOUND') return STALE;
            throw error;
          });
        return reply.header('cache-control', 'no-store').redirect(next, 303);
      },
    );

    scope.all(`${DEMO_PATH}/*`, async (request, reply) => {
      const provider = await room().demoProvider(new Date());
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      provider.handle(request.raw, reply.raw);
    });
  });
}
