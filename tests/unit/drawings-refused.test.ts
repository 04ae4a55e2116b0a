/** Drawings that would do more than draw, or draw without end: each is refused in words. */
import { expect, test } from 'vitest';
import { drawing, remove, showing, told } from './drawn-pictures.ts';
import { judged } from './content-folder.ts';

const refused: [string, string, string | Uint8Array, string][] = [
  ['a script', 'a.svg', drawing('\n<script>alert(1)</script>'), `runs a script (<script> in its line 2). ${remove}`],
  [
    'a script of another vocabulary',
    'a.svg',
    drawing('<h:SCRIPT xmlns:h="http://www.w3.org/1999/xhtml">1</h:SCRIPT>'),
    `runs a script (<h:SCRIPT> in its line 1). ${remove}`,
  ],
  [
    'a script among notes',
    'a.svg',
    drawing('<metadata><script>1</script></metadata>'),
    `runs a script (<script> in its line 1). ${remove}`,
  ],
  [
    'an event handler',
    'a.svg',
    drawing('', 'viewBox="0 0 1 1" onload="alert(1)"'),
    `runs a script (onload in its line 1). ${remove}`,
  ],
  [
    'an event handler in capitals',
    'a.svg',
    drawing('<g ONCLICK="1"/>'),
    `runs a script (ONCLICK in its line 1). ${remove}`,
  ],
  [
    'a page in the drawing',
    'a.svg',
    drawing('<foreignObject><p>x</p></foreignObject>'),
    `holds a page within the drawing (<foreignObject> in its line 1). ${remove}`,
  ],
  [
    'a picture from another host',
    'a.svg',
    drawing('<image href="https://evil.example/a.png"/>'),
    `holds another picture (<image> in its line 1). ${remove}`,
  ],
  [
    'a photograph with its own notes in the drawing',
    'a.svg',
    drawing('<image href="data:image/jpeg;base64,/9j/"/>'),
    `holds another picture (<image> in its line 1). ${remove}`,
  ],
  [
    'a part from another file',
    'a.svg',
    drawing('<use xlink:href="other.svg#a"/>'),
    `leads elsewhere (xlink:href in its line 1). ${remove}`,
  ],
  [
    'a link',
    'a.svg',
    drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
    `leads elsewhere (href in its line 1). ${remove}`,
  ],
  [
    'a link under another prefix',
    'a.svg',
    drawing('<use xmlns:q="http://www.w3.org/1999/xlink" q:href="https://evil.example/"/>'),
    `leads elsewhere (q:href in its line 1). ${remove}`,
  ],
  [
    'an animation that sets a link',
    'a.svg',
    drawing('<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>'),
    `changes where it leads (attributeName="xlink:href" in its line 1). ${remove}`,
  ],
  [
    'a paint from another host',
    'a.svg',
    drawing('<path fill="url(https://evil.example/a#b)"/>'),
    `leads elsewhere (fill in its line 1). ${remove}`,
  ],
  [
    'a paint from another host, written with escapes',
    'a.svg',
    drawing('<path style="fill:\\75 r\\l(//evil.example/a)"/>'),
    `leads elsewhere (style in its line 1). ${remove}`,
  ],
  [
    'a paint that is animated from another host',
    'a.svg',
    drawing('<path><animate attributeName="fill" to="url(//evil.example)"/></path>'),
    `leads elsewhere (to in its line 1). ${remove}`,
  ],
  [
    'a style from another host',
    'a.svg',
    drawing('<style>@import "https://evil.example/a.css";</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style from another host, in pieces',
    'a.svg',
    drawing('<style>@im<!-- -->port "a";</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style from another host, in CDATA and entities',
    'a.svg',
    drawing('<style><![CDATA[@font-face{src:]]>&#117;rl(a)}</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style with a set of pictures',
    'a.svg',
    drawing('<style>g{mask:image-set("a.png" 1x)}</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style sheet before the drawing',
    'a.svg',
    `<?xml-stylesheet href="https://evil.example/a.css"?>${drawing('')}`,
    `leads elsewhere (<?xml-stylesheet?> in its line 1). ${remove}`,
  ],
  [
    'entities',
    'a.svg',
    `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('&a;')}`,
    `begins with a declaration (<!DOCTYPE svg [<!ENTI…> in its line 2). ${remove}`,
  ],
  [
    'an element of a page',
    'a.svg',
    drawing('<g xmlns="http://www.w3.org/1999/xhtml"><img alt=""/></g>'),
    `has something in it that no drawing needs (<img> in its line 1). ${remove}`,
  ],
];

test.each(refused)('%s', async (_what, name, bytes, what) => {
  expect((await judged(showing(name, bytes))).problems).toEqual(told(name, what));
});
