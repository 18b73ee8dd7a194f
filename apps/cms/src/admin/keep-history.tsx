'use client';

import type { ReactNode } from 'react';

import { keepHistoryState } from '../platform/upstream/history-state';

// Before the first effect of a page, in which a list replaces its address.
if (typeof window !== 'undefined') keepHistoryState(window.history);

/** Around the whole admin, so that a step back in the browser leads to the page that it names. */
export const KeepHistory = ({ children }: { children: ReactNode }) => children;
