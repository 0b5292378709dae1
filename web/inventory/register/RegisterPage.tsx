import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { newDraftId } from '../../graphql/new-key.ts';
import { useAddress } from '../../ui/use-address.ts';
import { NoRegistrar } from './NoRegistrar.tsx';
import { OpenForm } from './OpenForm.tsx';
import { registerSearch } from './register-search.ts';
import { useOpenRegistrar } from './use-open-registrar.ts';

/** Registers a service in six steps that save themselves (R2 of the pages; R1 to R6, R18 to R22 of the policy). */
export function RegisterPage(): ReactElement {
  const search = useAddress(registerSearch);
  const registrar = useOpenRegistrar();
  const [fresh, setFresh] = useState(newDraftId);
  const name = search.draft ?? fresh;
  // The address names the form once something is typed; the next one that is begun here is another.
  if (search.draft === fresh) setFresh(newDraftId());
  return (
    <Page width="table">
      <PageHeading
        title="Register a service"
        lead={
          <>
            Many at once? <Link to="/services/import">Import a spreadsheet</Link>.
          </>
        }
        crumbs={[
          <Link key="services" to="/services" activeOptions={{ exact: true }}>
            Services
          </Link>,
        ]}
      />
      {registrar.state === 'LOADING' ? (
        <LoadingRows what="the form" rows={10} />
      ) : registrar.state === 'READY' ? (
        <OpenForm key={`${registrar.id} ${name}`} name={name} search={search} registrar={registrar} />
      ) : (
        <NoRegistrar state={registrar.state} what="register a service" />
      )}
    </Page>
  );
}
