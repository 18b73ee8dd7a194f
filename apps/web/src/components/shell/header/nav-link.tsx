'use client';

import { usePathname } from 'next/navigation';

interface NavLinkProps {
  href: string;
  className?: string;
  children: string;
}

/** A link of the menu, marked when it leads to the current page or its section. */
export function NavLink({ href, className, children }: NavLinkProps) {
  const pathname = usePathname();
  const current = pathname === href ? 'page' : pathname.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <a href={href} className={className} aria-current={current}>
      {children}
    </a>
  );
}
