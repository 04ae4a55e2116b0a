/** The pages of a built site as documents, by the addresses that its links lead to. */
import type { BuiltSite } from '../../build-sites.ts';
import { isWhole, pagesOf } from '../built-pages.ts';
import { documentOf } from '../documents.ts';

export interface BuiltDocuments {
  /** @param address as a link has it: `/`, `/en/cost/`, `/404.html` */
  pageAt: (address: string) => Document;
  /** Every page with text of its own, the one for lost addresses among them. */
  addresses: string[];
}

export function builtDocuments(site: BuiltSite): BuiltDocuments {
  const pages = pagesOf(site);
  const addressOf = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');
  const documents = new Map<string, Document>();
  return {
    pageAt(address) {
      const known = documents.get(address);
      if (known) return known;
      const page = pages.find(({ file }) => addressOf(file) === address);
      if (!page) throw new Error(`No page was built at ${address}.`);
      const document = documentOf(page);
      documents.set(address, document);
      return document;
    },
    addresses: pages.filter(isWhole).map(({ file }) => addressOf(file)),
  };
}
