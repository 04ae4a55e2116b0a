/** The Markdown nodes of this project's own, beside those of CommonMark and GFM. */
import type { Node, Parent, PhrasingContent } from 'mdast';

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

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: Mention;
    forecastMark: ForecastMark;
    unsourced: Unsourced;
  }
  interface BlockContentMap {
    embed: Embed;
  }
  interface RootContentMap {
    mention: Mention;
    forecastMark: ForecastMark;
    unsourced: Unsourced;
    embed: Embed;
    tableCaption: TableCaption;
  }
  interface TableContentMap {
    tableCaption: TableCaption;
  }
  interface HeadingData {
    /** Set by hand with `{#id}`, or made from the words. */
    id?: string;
  }
}
