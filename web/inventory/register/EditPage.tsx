import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { askApi } from '../../graphql/client.ts';
import { EditContextDocument } from '../../graphql/generated/edit-context.ts';
import { OpenDraftDocument } from '../../graphql/generated/open-draft.ts';
import type { OpenDraftQuery } from '../../graphql/generated/open-draft.ts';
import { ServiceFormFactsDocument } from '../../graphql/generated/service-form-facts.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useRecordId } from '../../ui/use-address.ts';
import { EditForm } from './EditForm.tsx';
import { browserStorage, LocalCopies } from '../../graphql/local-copies.ts';
import { changeOf } from './change-of.ts';
import { NoRegistrar } from './NoRegistrar.tsx';
import { startSession } from './start-session.ts';
import type { EditContext } from './stored-rationale.ts';
import { useOpenRegistrar } from './use-open-registrar.ts';
import type { StoredForm } from './values-of-form.ts';

/** Changes a service on one page, section by section (R3 of the pages). */
export function EditPage(): ReactElement {
  const id = useRecordId();
  const registrar = useOpenRegistrar();
  if (registrar.state === 'READY')
    return <OpenChange key={`${registrar.id} ${id}`} id={id} personId={registrar.id} />;
  return (
    <Frame id={id} title="Change a service">
      {registrar.state === 'LOADING' ? (
        <LoadingRows what="the form" rows={10} />
      ) : (
        <NoRegistrar state={registrar.state} what="change a service" />
      )}
    </Frame>
  );
}

/** Reads the service and the change of it that the reader began before, both anew each time. */
function OpenChange({ id, personId }: { id: string; personId: string }): ReactElement {
  const name = `edit-${id}`;
  const [copies] = useState(() => new LocalCopies(browserStorage(), personId));
  const [copy] = useState(() => copies.read(name));
  const anew = { staleTime: Infinity, gcTime: 0 };
  const form = useQuery<StoredForm | null, ProblemError>({
    queryKey: [ServiceFormFactsDocument, { id }],
    queryFn: async ({ signal }) => (await askApi(ServiceFormFactsDocument, { id }, signal)).serviceForm,
    ...anew,
  });
  const draft = useQuery<OpenDraftQuery['draft'], ProblemError>({
    queryKey: [OpenDraftDocument, { id: name }],
    queryFn: async ({ signal }) => (await askApi(OpenDraftDocument, { id: name }, signal)).draft,
    ...anew,
  });
  const context = useQuery<EditContext | null, ProblemError>({
    queryKey: [EditContextDocument, { id }],
    queryFn: async ({ signal }) => (await askApi(EditContextDocument, { id }, signal)).service,
    ...anew,
  });
  if (form.isPending || draft.isPending || context.isPending)
    return (
      <Frame id={id} title="Change a service">
        <LoadingRows what="the form" rows={10} />
      </Frame>
    );
  const failed = form.error ?? draft.error ?? context.error;
  const isDenied = failed?.code === 'NOT_ALLOWED' || failed?.code === 'NOT_FOUND';
  if (isDenied || form.data === null) return <NotYours id={id} />;
  if (form.data === undefined || draft.data === undefined || context.data === undefined)
    return (
      <Frame id={id} title="Change a service">
        {failed === null ? null : (
          <ProblemNotice
            error={failed}
            retry={() => {
              for (const query of [form, draft, context]) void query.refetch();
            }}
          />
        )}
      </Frame>
    );
  const stored = form.data;
  const beside = context.data ?? undefined;
  return (
    <Frame id={id} title={`Change: ${stored.name}`} here="Change">
      <EditForm
        stored={stored}
        context={beside}
        start={() =>
          startSession({
            name,
            kind: 'EDIT_SERVICE',
            about: id,
            stored: draft.data ?? undefined,
            copy,
            copies,
            otherwise: () => changeOf(stored, beside),
          })
        }
      />
    </Frame>
  );
}

/** Why nothing can be changed here, which is the same whether the service is another agency's or not there at all. */
function NotYours({ id }: { id: string }): ReactElement {
  return (
    <Frame id={id} title="This service is not yours to change">
      <EmptyState
        next={
          <Link to="/services/$id" params={{ id }}>
            Read the service
          </Link>
        }
      >
        No service that you may change is recorded under this address. Registrars change the services of their
        own units.
      </EmptyState>
    </Frame>
  );
}

function Frame({
  id,
  title,
  here,
  children,
}: {
  id: string;
  title: string;
  here?: string;
  children: ReactElement | null;
}): ReactElement {
  return (
    <Page width="table">
      <PageHeading
        title={title}
        tab={title}
        {...(here === undefined ? {} : { here })}
        crumbs={[
          <Link key="services" to="/services" activeOptions={{ exact: true }}>
            Services
          </Link>,
          <Link key="service" to="/services/$id" params={{ id }} activeOptions={{ exact: true }}>
            This service
          </Link>,
        ]}
      />
      {children}
    </Page>
  );
}
