/** What may lie in a content folder beside the files that make up the explainer. */

/** Pictures of any kind: a text may show them; one that none shows stays here and is not published. */
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg|bmp|tiff?|hei[cf]|ico|jxl)$/i;

/**
 * What says of the folder itself what it is, and what programs leave there: copies made before saving, the marks of
 * an open document, what systems note down about a folder. Nothing else is passed over: a file that nobody reads is
 * mostly one whose name is not quite right.
 */
const HARMLESS = [
  /^(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG|CONTRIBUTING|CODEOWNERS)(?:\.(?:md|txt))?$/,
  /~$/,
  /^~\$/,
  /^#.*#$/,
  /^(?:Thumbs\.db|desktop\.ini)$/i,
];

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export const isPicture = (path: string) => PICTURE.test(path);

export const isHarmless = (path: string) => HARMLESS.some((shape) => shape.test(nameOf(path)));
