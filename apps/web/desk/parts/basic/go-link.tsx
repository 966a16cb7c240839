/** A link given by the server: inside the desk it changes the screen, elsewhere the page. */
import type { ReactNode } from "react";
import { Link } from "wouter";

type Props = { readonly href: string; readonly className?: string; readonly children: ReactNode };

export const GoLink = ({ href, className, children }: Props) => {
  if (href === "/desk" || href.startsWith("/desk/"))
    return (
      <Link href={href.slice("/desk".length) || "/"} className={className}>
        {children}
      </Link>
    );
  // Only addresses of this instance: a row cannot send the reader elsewhere.
  if (!href.startsWith("/") || href.startsWith("//")) return <span className={className}>{children}</span>;
  return (
    <a href={href} className={className}>
      {children}
    </a>
  );
};
