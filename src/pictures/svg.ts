/**
 * Drawings. A drawing is a program to a browser that opens it by itself, so it is published as written anew from what
 * is known to draw: anything that runs or leads elsewhere is refused, and what draws nothing (comments, notes of the
 * drawing program, paths on somebody's disk) is left out.
 */
import { Parser } from 'htmlparser2';
import { Refusal } from './refusal.ts';

export interface Drawing {
  text: string;
  width: number;
  height: number;
}

const known = new Set(
  [
    'a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix',
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow',
    'feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight',
    'feSpecularLighting feSpotLight feTile feTurbulence filter g line linearGradient marker mask mpath path pattern',
    'polygon polyline radialGradient rect set stop style svg switch symbol text textPath title tspan use view',
  ]
    .join(' ')
    .split(' '),
);

/** What is refused with words of its own; anything else that is not known is refused as such. */
const refused: Record<string, string> = {
  script: 'runs a script',
  handler: 'runs a script',
  listener: 'runs a script',
  foreignobject: 'holds a page within the drawing',
  iframe: 'holds a page within the drawing',
  image: 'holds another picture',
  feimage: 'holds another picture',
};

/** @throws Refusal */
export function cleanDrawing(bytes: Uint8Array): Drawing {
  const source = decoded(bytes);
  const out: string[] = [];
  /** The element that is left out with all that is in it, by how deep it stands. */
  let leftOut: number | undefined;
  let depth = 0;
  let openedAt = -1;
  let size: { width: number; height: number } | undefined;
  let isClosed = false;
  let style: string | undefined;
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length;
  const refuse = (wrong: string, what: string, mend = 'Remove that from the file') =>
    new Refusal(`${wrong} (${what} in its line ${lineAt(parser.startIndex)})`, mend);

  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        if (/^!doctype\s+(?!svg\b)/i.test(data)) throw notOneDrawing();
        if (/^!/.test(name)) throw refuse('begins with a declaration', `<${data.slice(0, 20).trim()}…>`);
        if (name.toLowerCase() === '?xml-stylesheet') throw refuse('leads elsewhere', '<?xml-stylesheet?>');
      },
      onopentag(name, attributes) {
        depth += 1;
        openedAt = parser.startIndex;
        if (depth === 1) {
          if (name !== 'svg' || isClosed) throw notOneDrawing();
          size = sizeOf(attributes);
        }
        const local = name.replace(/^.*:/, '');
        const reason = refused[local.toLowerCase()];
        if (reason) throw refuse(reason, `<${name}>`);
        for (const [key, value] of Object.entries(attributes)) checkAttribute(key, value, refuse);
        if (leftOut !== undefined) return;
        if (name.includes(':') || name === 'metadata') leftOut = depth;
        else if (!known.has(name)) throw refuse('has something in it that no drawing needs', `<${name}>`);
        else {
          if (name === 'style') style = '';
          out.push(tagOf(name, attributes, depth === 1));
        }
      },
      ontext(text) {
        if (leftOut !== undefined || depth === 0) return;
        if (style !== undefined) style += text;
        out.push(escaped(text));
      },
      onclosetag(name, isImplied) {
        // One that ends in its own tag ends where it begins.
        if (isImplied && parser.startIndex !== openedAt)
          throw new Refusal(`is cut off: its <${name}> has no end`, 'Save it anew');
        if (style !== undefined && name === 'style') {
          if (leadsElsewhere(style)) throw refuse('leads elsewhere', 'an address in <style>');
          style = undefined;
        }
        if (leftOut === undefined) out.push(`</${name}>`);
        else if (leftOut === depth) leftOut = undefined;
        depth -= 1;
        if (depth === 0) isClosed = true;
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  if (!isClosed || !size) throw notOneDrawing();
  return { text: out.join(''), ...size };
}

const notOneDrawing = () => new Refusal('is not one drawing: it has no <svg> around it', 'Save it anew');

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('is a drawing in another encoding than UTF-8', 'Save it as UTF-8');
  }
}

type Refuse = (wrong: string, what: string, mend?: string) => Refusal;

function checkAttribute(name: string, value: string, refuse: Refuse): void {
  const local = name.replace(/^.*:/, '').toLowerCase();
  if (name === 'xmlns' || name.startsWith('xmlns:')) return;
  if (local.startsWith('on')) throw refuse('runs a script', name);
  // An animation can set what an attribute may not say.
  if (local === 'attributename' && /^\s*(?:\w+:)?(?:href|src|on\w*|style)\s*$/i.test(value))
    throw refuse('changes where it leads', `${name}="${value.trim()}"`);
  const isReference = ['href', 'src'].includes(local) && !/^\s*(?:#|$)/.test(value);
  const isName = name.includes(':') || /^(?:id|class|lang|role|aria-.*|data-.*)$/.test(name);
  if (isReference || (!isName && leadsElsewhere(value))) throw refuse('leads elsewhere', name);
}

/** True where a style asks for a file: anything but what has an id in the drawing itself. */
function leadsElsewhere(style: string): boolean {
  const plain = style
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => letterOf(parseInt(code, 16)))
    .replace(/\\([^])/g, '$1');
  return /@import|(?:image|image-set|src|cross-fade)\s*\(|url\((?!\s*["']?\s*#)/i.test(plain);
}

const letterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** What a tag is written anew with: nothing of other programs, no names of its own for where things belong. */
function tagOf(name: string, attributes: Record<string, string>, isRoot: boolean): string {
  const kept = Object.entries(attributes).filter(
    ([key]) => /^(?:xlink:href|xml:(?:space|lang)|[A-Za-z][\w.-]*)$/.test(key) && !/^(?:xmlns$|data-)/.test(key),
  );
  const root = isRoot ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' : '';
  return `<${name}${root}${kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
}

/** As it stands in XML, which has no control characters. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Pixels of CSS to each unit. */
const units: Record<string, number> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** Width and height in pixels: as the drawing has them, else as its `viewBox` has them. */
function sizeOf({ width = '', height = '', viewBox = '' }: Record<string, string>): { width: number; height: number } {
  const [, , boxWidth = 0, boxHeight = 0] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = [lengthOf(width), lengthOf(height)] as const;
  const hasBox = boxWidth > 0 && boxHeight > 0;
  const [wide, high] =
    own[0] && own[1]
      ? [own[0], own[1]]
      : !hasBox
        ? [0, 0]
        : own[0]
          ? [own[0], (own[0] * boxHeight) / boxWidth]
          : own[1]
            ? [(own[1] * boxWidth) / boxHeight, own[1]]
            : [boxWidth, boxHeight];
  if (!(wide > 0 && high > 0 && wide < 1e5 && high < 1e5))
    throw new Refusal('is a drawing without a size', 'Give its <svg> a viewBox, as viewBox="0 0 640 360"');
  return { width: Math.max(1, Math.round(wide)), height: Math.max(1, Math.round(high)) };
}

function lengthOf(text: string): number | undefined {
  const [, digits, unit = ''] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in)?\s*$/i.exec(text) ?? [];
  const length = Number(digits) * (units[unit.toLowerCase()] ?? NaN);
  return length > 0 ? length : undefined;
}
