import type { ReactElement } from 'react';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { SignedInViewer } from '../../ui/RoleGate.tsx';
import { ViewLinks } from '../../ui/ViewLinks.tsx';

/** A list of rationales by where they stand, or of the services that lack one. */
export type RationaleList =
  'MISSING' | 'DRAFT' | 'RETURNED' | 'SUBMITTED' | 'APPROVED' | 'STALE' | 'WITHDRAWN';

/** In the order in which a rationale goes through them. */
const lists: readonly { readonly key: RationaleList; readonly words: string; readonly href: string }[] = [
  {
    key: 'MISSING',
    words: 'Missing',
    href: '/gaps/list?rationale=MISSING&order=OLDEST_GAP&columns=channels,verdict,age,volume',
  },
  { key: 'DRAFT', words: 'In work', href: '/work/rationales?status=DRAFT' },
  { key: 'RETURNED', words: 'Returned', href: '/work/rationales?status=RETURNED' },
  { key: 'SUBMITTED', words: 'Submitted', href: '/work/rationales?status=SUBMITTED' },
  { key: 'APPROVED', words: 'Accepted', href: '/work/rationales?status=APPROVED' },
  { key: 'STALE', words: 'To look at again', href: '/work/rationales?stale=true' },
  { key: 'WITHDRAWN', words: 'Withdrawn', href: '/work/rationales?status=WITHDRAWN' },
];

/** A registrar answers for the missing ones of their own units; others read those of all agencies. */
const OWN_MISSING = '/work/services?status=PUBLISHED&rationale=MISSING';

/** Ways between the lists of rationales, from missing to decided (R26). */
export function RationaleLists({
  viewer,
  here,
}: {
  viewer: Pick<SignedInViewer, 'roles'>;
  /** The list that is open; undefined where the address asks for another choice. */
  here: RationaleList | undefined;
}): ReactElement {
  const registers = viewer.roles.includes('REGISTRAR');
  return (
    <ViewLinks label="Lists of rationales">
      {lists.map(({ key, words, href }) => (
        <AddressLink
          key={key}
          href={key === 'MISSING' && registers ? OWN_MISSING : href}
          aria-current={key === here ? 'page' : undefined}
        >
          {words}
        </AddressLink>
      ))}
    </ViewLinks>
  );
}
