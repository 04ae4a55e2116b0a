/** The reference of fields as a page: a table for each kind of file. */
import { stringify } from 'yaml';
import { fileKinds } from '../content/kinds.ts';
import { fieldsOf, limitsOf, type Field } from './of-schema.ts';
import { jsonSchemaOf, keyedKinds } from './json-schemas.ts';

const intro = `# Every field of every content file

Made by \`npm run fields\` from \`src/content/schemas/\`; a test holds the two together, so this page is never out of date. The other files here say the same to editors: in VS Code, with the extensions that it offers when the folder is opened, a mistake is underlined while it is typed, and each field explains itself under the pointer.

**In bold** what has to be there; all else may be left out. \`*\` stands for each entry of a list, and for ids of your own. *Markdown* may hold the marks that the [README](../README.md#write) lists; *plain words* hold none. "Best" is a length beyond which the checker warns; more than "at most" is a mistake.
`;

const translations =
  '\nWritten by `npm run translations`, one in each language but the first; not for editing by hand.\n';

/** The whole page, as Markdown. */
export function fieldsPage(): string {
  const parts = keyedKinds.map((kind) => {
    const rows = fieldsOf(jsonSchemaOf(kind)).map(rowOf).join('\n');
    const note = kind === 'translations' ? translations : '';
    return `\n## \`${fileKinds[kind].example}\`\n${note}\n| field | what it is | what may stand there | example |\n| --- | --- | --- | --- |\n${rows}\n`;
  });
  return intro + parts.join('') + tables;
}

const tables = `
## \`${fileKinds.tables.example}\`

A table of figures for a chart: the first line names the columns, one of dates or names and one for each series; each line below is one x. A cell is a number with a point before its decimals; \`~8.0\` is about, \`>8\` over, \`<8\` up to, and an empty cell is a gap. At most 200 lines.
`;

function rowOf({ path, schema, isNeeded }: Field): string {
  const name = `\`${path.join('.')}\``;
  const cells = [
    isNeeded ? `**${name}**` : name,
    schema.description ?? '',
    limitsOf(schema),
    `\`${exampleOf(schema.examples?.[0])}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A value as it can be typed, on one line. */
export function exampleOf(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
}
