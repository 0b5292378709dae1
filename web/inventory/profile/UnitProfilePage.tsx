import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { askApi } from '../../graphql/client.ts';
import { UnitProfileFormDocument } from '../../graphql/generated/unit-profile-form.ts';
import type { UnitProfileFormQuery } from '../../graphql/generated/unit-profile-form.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useRecordId } from '../../ui/use-address.ts';
import { NoRegistrar } from '../register/NoRegistrar.tsx';
import { useOpenRegistrar } from '../register/use-open-registrar.ts';
import { UnitProfileForm } from './UnitProfileForm.tsx';

const TITLE = 'What an agency says of itself';

/** The form in which registrars write the top tasks of a unit and who answers for it (R9, R31). */
export function UnitProfilePage(): ReactElement {
  const id = useRecordId();
  const registrar = useOpenRegistrar();
  if (registrar.state === 'READY')
    return <OpenProfile key={`${registrar.id} ${id}`} id={id} personId={registrar.id} />;
  return (
    <Frame id={id} title={TITLE}>
      {registrar.state === 'LOADING' ? (
        <LoadingRows what="the form" rows={10} />
      ) : (
        <NoRegistrar state={registrar.state} what="write what a unit says of itself" />
      )}
    </Frame>
  );
}

/** Reads what stands, anew each time the form is opened. */
function OpenProfile({ id, personId }: { id: string; personId: string }): ReactElement {
  const { data, error, isPending, refetch } = useQuery<UnitProfileFormQuery['unit'], ProblemError>({
    queryKey: [UnitProfileFormDocument, { id }],
    queryFn: async ({ signal }) => (await askApi(UnitProfileFormDocument, { id }, signal)).unit,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (isPending)
    return (
      <Frame id={id} title={TITLE}>
        <LoadingRows what="the form" rows={10} />
      </Frame>
    );
  if (data === undefined)
    return (
      <Frame id={id} title={TITLE}>
        <ProblemNotice error={error} retry={() => void refetch()} />
      </Frame>
    );
  if (data?.profile.mayEdit !== true)
    return (
      <Frame id={id} title="This unit is not yours to write for">
        <EmptyState next={<Link to="/units">Agencies</Link>}>
          No unit for which you may write is recorded under this address. Registrars write for their own units
          and those below them.
        </EmptyState>
      </Frame>
    );
  return (
    <Frame id={id} title={`${data.name}: what it says of itself`} name={data.name}>
      <UnitProfileForm unit={data} personId={personId} />
    </Frame>
  );
}

function Frame({
  id,
  title,
  name,
  children,
}: {
  id: string;
  title: string;
  name?: string;
  children: ReactElement;
}): ReactElement {
  return (
    <Page width="text">
      <PageHeading
        title={title}
        tab={title}
        here="What it says of itself"
        crumbs={[
          <Link key="units" to="/units" activeOptions={{ exact: true }}>
            Agencies
          </Link>,
          <Link key="unit" to="/units/$id" params={{ id }} activeOptions={{ exact: true }}>
            {name ?? 'Agency'}
          </Link>,
        ]}
        {...(name === undefined
          ? {}
          : {
              lead: 'Everybody can read it as soon as you save. Leave out what you do not know: it is shown as not recorded.',
            })}
      />
      {children}
    </Page>
  );
}
