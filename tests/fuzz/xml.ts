/** Whether a feed is well-formed XML: as a strict reader of feeds sees it, and with no character that XML has not. */
import Parser from 'rss-parser';

const reader = new Parser();
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** @param items how many the feed has to have */
export async function faultOfXml(xml: string, items: number): Promise<string | undefined> {
  if (NO_XML.test(xml)) return 'The feed has a character that XML has not.';
  if (/<!--|<script\b/i.test(xml)) return 'The feed holds a comment or a script.';
  try {
    const feed = await reader.parseString(xml);
    return feed.items.length === items ? undefined : `The feed has ${feed.items.length} items for ${items}.`;
  } catch (error) {
    return `The feed cannot be read: ${String(error).split('\n')[0]}`;
  }
}
