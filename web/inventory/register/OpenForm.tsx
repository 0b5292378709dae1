import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { askApi } from '../../graphql/client.ts';
import { OpenDraftDocument } from '../../graphql/generated/open-draft.ts';
import type { OpenDraftQuery } from '../../graphql/generated/open-draft.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { browserStorage, LocalCopies } from '../../graphql/local-copies.ts';
import { RegisterForm } from './RegisterForm.tsx';
import type { RegisterSearch } from './register-search.ts';
import { newRegistration, startSession } from './start-session.ts';
import { Unfinished } from './Unfinished.tsx';
import type { Registrar } from './use-registrar.ts';

/**
 * Finds the form that the address names: a new one, one that only this browser has, or a draft on the server, which
 * is read anew each time because it may have been changed elsewhere.
 */
export function OpenForm({
  name,
  search,
  registrar,
}: {
  name: string;
  search: RegisterSearch;
  registrar: Registrar;
}): ReactElement {
  const [copies] = useState(() => new LocalCopies(browserStorage(), registrar.id));
  const [copy] = useState(() => copies.read(name));
  // Its address names a new form too as soon as something is typed.
  const [isNew] = useState(search.draft === undefined);
  const answer = useQuery<OpenDraftQuery, ProblemError>({
    queryKey: [OpenDraftDocument, { id: name }],
    queryFn: ({ signal }) => askApi(OpenDraftDocument, { id: name }, signal),
    enabled: !isNew,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (!isNew && answer.isPending) return <LoadingRows what="the form" rows={10} />;
  const stored = answer.data?.draft ?? undefined;
  if (stored === undefined && copy === undefined && answer.error !== null)
    return (
      <ProblemNotice
        error={answer.error}
        retry={() => {
          void answer.refetch();
        }}
      />
    );
  if (stored === undefined && copy === undefined && !isNew)
    return (
      <EmptyState next={<Link to="/services/new">Begin a new one</Link>}>
        No unfinished form of yours is kept under this address. It may have been submitted or discarded, or it
        was typed in another browser before it could be saved.
      </EmptyState>
    );
  return (
    <>
      {search.draft === undefined ? <Unfinished copies={copies} except={name} /> : null}
      <RegisterForm
        name={name}
        search={search}
        start={() =>
          startSession({
            name,
            kind: 'REGISTER_SERVICE',
            about: null,
            stored,
            copy,
            copies,
            otherwise: () => newRegistration(registrar.homeUnits[0]?.id ?? ''),
          })
        }
      />
    </>
  );
}
