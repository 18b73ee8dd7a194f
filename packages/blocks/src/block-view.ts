import type { Initiative } from '@civic/payload-types';
import type { ReactNode } from 'react';

import type { BlockContext } from './block-context';

/** A block as the CMS stores it. */
export type RawBlock = NonNullable<Initiative['layout']>[number];

/** Every type of block in the CMS's generated types, so the list follows `configs.ts`. */
export type BlockType = RawBlock['blockType'];

/** The rendering of a type of block: a resolver from the editor's input to props, and the component that takes them. */
export interface BlockView<Raw, Props> {
  /** Null when a visitor would see nothing. */
  resolve: (block: Raw, context: BlockContext) => Promise<Props | null> | Props | null;
  Component: (props: Props) => ReactNode;
}

/** A complete map: one view per type of block. `blockView` checks for each entry that the props fit the component. */
export type BlockViews = {
  [Type in BlockType]: {
    resolve: (block: Extract<RawBlock, { blockType: Type }>, context: BlockContext) => unknown;
    Component: (props: never) => ReactNode;
  };
};

/** Pairs a resolver with the component that takes its result. */
export const blockView = <Raw, Props>(
  resolve: BlockView<Raw, Props>['resolve'],
  Component: BlockView<Raw, Props>['Component'],
): BlockView<Raw, Props> => ({ resolve, Component });
