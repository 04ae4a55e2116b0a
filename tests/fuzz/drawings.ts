/** Random drawings: SVG with what it may hold and what must not be published. */
import fc from 'fast-check';

const pieces = [
  ...[
    '<rect width="4" height="4"/>',
    '<g>',
    '</g>',
    '<text>a</text>',
    '<use href="#a"/>',
    '<path id="a" d="M0 0"/>',
    'teks',
  ],
  ...[
    '<script>x()</script>',
    '<SCRIPT/>',
    '<rect onload="x()"/>',
    '<a href="javascript:x()">a</a>',
    '<foreignObject/>',
  ],
  ...[
    '<image href="https://evil.example/a.png"/>',
    '<use href="https://evil.example/#a"/>',
    '<style>@import url(//x)</style>',
  ],
  ...['<style>a{fill:url(#a)}</style>', '<rect style="fill:url(https://evil.example)"/>', '<rect fill="url(//evil)"/>'],
  ...[
    '<!-- RAHASIA -->',
    '<!-- RAHASIA',
    '<![CDATA[<script>]]>',
    '<?xml-stylesheet href="//x"?>',
    '<?php x?>',
    '&lt;script&gt;',
  ],
  ...[
    '<!ENTITY a "b">',
    '&a;',
    '<set attributeName="href" to="javascript:x()"/>',
    '<animate attributeName="onclick" to="x"/>',
  ],
  ...[
    '<svg:script>x</svg:script>',
    '<x:a xmlns:x="y"/>',
    '<metadata>RAHASIA</metadata>',
    '<title>a</title>',
    '<b>',
    '</b>',
  ],
  ...[
    '<rect style="fill:\\75rl(//x)"/>',
    '<rect xlink:href="//x"/>',
    '<a xml:base="//x"/>',
    '\u0000',
    '\u000B',
    '<',
    '"',
    '&#0;',
  ],
  ...['<style>/*</style><script>*/</script>', '<style>a{}</style', '<iframe src="x"/>', '<rect href=" javascript:x"/>'],
];
const openings = [
  ...[
    '<svg viewBox="0 0 4 4">',
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">',
    '<svg>',
    '<SVG>',
    '<html>',
  ],
  ...['<?xml version="1.0"?><svg viewBox="0 0 4 4">', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 4 4">', ''],
  ...['<svg viewBox="0 0 4 4" onload="x()">', '<svg viewBox="0 0 1e9 1">', '\uFEFF<svg width="1e400" height="1">'],
  ...['<svg:svg viewBox="0 0 4 4">', '<svg viewBox="0 0 4 4" xmlns="x">'],
];

export const drawing = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant('<svg viewBox="0 0 4 4">') },
      { weight: 1, arbitrary: fc.constantFrom(...openings) },
    ),
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    fc.constantFrom('</svg>', '</svg>', '</svg>', '', '</svg><svg/>', '</html>'),
  )
  .map(([open, inner, close]) => open + inner.join('') + close);
