import type { ReactNode } from 'react';

type Props = {
  /** What kind of list it is, where its title does not say that by itself. */
  kicker?: string;
  title: ReactNode;
  /** «Page 2». */
  number?: string;
  /** The name in the other language. */
  beside?: ReactNode;
  about?: ReactNode;
};

/** What stands above a list: its name, and what it is about. */
export function ListHead({ kicker, title, number, beside, about }: Props) {
  return (
    <header className="list-head">
      {kicker ? <p className="section-name">{kicker}</p> : null}
      <h1 className="list-title">
        {title}
        {number ? ' ' : null}
        {number ? <span className="list-number">{number}</span> : null}
      </h1>
      {beside ? <p className="list-beside">{beside}</p> : null}
      {about ? <p className="list-about">{about}</p> : null}
    </header>
  );
}
