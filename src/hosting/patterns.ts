/** Addresses as regular expressions, in the dialect that nginx, Caddy and Apache share. */
import { hostFolder, topHostFiles } from './headers.ts';

export function escaped(text: string): string {
  return text.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
}

/** Addresses below the base that end as the pattern says. */
export function endingAs(base: string, ending: RegExp): string {
  return `^${escaped(base)}.*${ending.source.replace('(?:^|\\/)', '')}`;
}

/** Addresses of the files that are for hosts only. */
export function hidden(base: string): string {
  const files = topHostFiles.map((file) => `${escaped(file)}$`);
  return `^${escaped(base)}(?:${[escaped(hostFolder), ...files].join('|')})`;
}
