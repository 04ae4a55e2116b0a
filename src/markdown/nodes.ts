/** The Markdown nodes of this project's own, beside those of CommonMark and GFM. */
import type { BlockContent, Image, Node, Parent, PhrasingContent } from 'mdast';

/** `[[name]]` or `[[name|words shown]]`: a person, institution or term. */
export interface Mention extends Parent {
  type: 'mention';
  name: string;
  children: PhrasingContent[];
}

/** `[[forecast:id]]`: the paragraph tells this forecast. */
export interface ForecastMark extends Node {
  type: 'forecastMark';
  /** Id of the forecast. */
  forecast: string;
}

/** `[^-: reason]`: the paragraph, list or quotation around it needs no source. Readers see nothing of it. */
export interface Unsourced extends Node {
  type: 'unsourced';
  /** Empty where none is given. */
  reason: string;
}

/** `![[name]]` or `![[name:option]]` alone in a paragraph: a figure or list made from data. */
export interface Embed extends Node {
  type: 'embed';
  name: string;
  option?: string;
}

/** The first child of a table. */
export interface TableCaption extends Parent {
  type: 'tableCaption';
  children: PhrasingContent[];
}

/** `![alt](file "caption")` alone in a paragraph. */
export interface Figure extends Parent {
  type: 'figure';
  children: (Image | FigureCaption)[];
}

export interface FigureCaption extends Parent {
  type: 'figureCaption';
  children: PhrasingContent[];
}

/** What may stand as `[!NOTE]` on the first line of a quotation. */
export const blockKinds = ['note', 'warning', 'pullquote', 'details', 'steps', 'video'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A quotation that begins with `[!KIND]`, and perhaps a title; the poster of a video stands behind its title. */
export interface Block extends Parent {
  type: 'block';
  kind: BlockKind;
  children: (BlockTitle | Image | BlockContent)[];
}

/** The title of a block; that of a video is a link to it. */
export interface BlockTitle extends Parent {
  type: 'blockTitle';
  children: PhrasingContent[];
}

/** A quotation with who said it, `— Name, role`, on its last line. */
export interface Quote extends Parent {
  type: 'quote';
  children: (BlockContent | Attribution)[];
}

export interface Attribution extends Parent {
  type: 'attribution';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: Mention;
    forecastMark: ForecastMark;
    unsourced: Unsourced;
  }
  interface BlockContentMap {
    embed: Embed;
    figure: Figure;
    block: Block;
    quote: Quote;
  }
  interface RootContentMap {
    mention: Mention;
    forecastMark: ForecastMark;
    unsourced: Unsourced;
    embed: Embed;
    tableCaption: TableCaption;
    figure: Figure;
    figureCaption: FigureCaption;
    block: Block;
    blockTitle: BlockTitle;
    quote: Quote;
    attribution: Attribution;
  }
  interface TableContentMap {
    tableCaption: TableCaption;
  }
  interface HeadingData {
    /** Set by hand with `{#id}`, or made from the words. */
    id?: string;
  }
}
