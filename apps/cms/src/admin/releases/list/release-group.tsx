'use client';

import type { ComponentProps, ReactNode } from 'react';

import type { Telling } from '../moment-words';
import { ReleaseRow } from './release-row';

interface Props {
  id: string;
  heading: string;
  releases: ComponentProps<typeof ReleaseRow>['release'][];
  telling: Telling;
  /** After the rows. */
  children?: ReactNode;
}

/** A group of releases under its heading. */
export const ReleaseGroup = ({ id, heading, releases, telling, children }: Props) => (
  <section aria-labelledby={`releases-${id}`} className="civic-section" data-group={id}>
    <h2 id={`releases-${id}`}>{heading}</h2>
    <ul className="civic-rows">
      {releases.map((release) => (
        <ReleaseRow key={release.id} release={release} telling={telling} />
      ))}
    </ul>
    {children}
  </section>
);
