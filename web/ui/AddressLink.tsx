import { useRouter } from '@tanstack/react-router';
import type { ComponentProps, ReactElement } from 'react';

/**
 * A link to an address of this site that the API has named, path and query in one. Opens inside the page; a click
 * with a key held, or in a new tab, is left to the browser.
 */
export function AddressLink({
  href,
  onClick,
  ...rest
}: ComponentProps<'a'> & { readonly href: string }): ReactElement {
  const { history } = useRouter();
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        const kept = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (kept || event.defaultPrevented) return;
        event.preventDefault();
        history.push(href);
      }}
    />
  );
}
