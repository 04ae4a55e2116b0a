/**
 * Cases that are asked every time, by what is done to the right content: each is refused with a message that begins as
 * is said here, or is clean. What the fuzzer found is among them.
 */

/** What is written, and what comes of it. */
export type Row = [written: string, expected: string];

/** Blocks at the end of a section. */
export const texts: Row[] = [
  [
    '<b>a</b>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<b>). Write Markdown; only <i lang="\u2026">, <spa',
  ],
  [
    '<script>alert(1)</script>[^warta]',
    'content/id/sections/2-biaya.md:16: A <script> stands in the text. Write Markdown; only <i lang="\u2026">, <spa',
  ],
  [
    'a <img src=x onerror=alert(1)>[^warta]',
    'content/id/sections/2-biaya.md:16: An event handler (onerror) stands in the text. Write Markdown; only <i',
  ],
  [
    '<body onload=x()>[^warta]',
    'content/id/sections/2-biaya.md:16: An event handler (onload) stands in the text. Write Markdown; only <i ',
  ],
  [
    '<html onclick="x()">a[^warta]',
    'content/id/sections/2-biaya.md:16: An event handler (onclick) stands in the text. Write Markdown; only <i',
  ],
  [
    '<frameset>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<frameset>). Write Markdown; only <i lang="\u2026"',
  ],
  [
    'a</p>b[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (</p>). Write Markdown; only <i lang="\u2026">, <sp',
  ],
  [
    'a </div>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (</div>). Write Markdown; only <i lang="\u2026">, <',
  ],
  [
    'a <svg/onload=x()>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<svg/onload=x()). Write Markdown; only <i lan',
  ],
  [
    '<iframe src="//a.example"></iframe>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<iframe src="//a.example">). Write Markdown; ',
  ],
  [
    '<i lang="en" onclick="x()">a</i>[^warta]',
    'content/id/sections/2-biaya.md:16: An event handler (onclick) stands in the text. Write Markdown; only <i',
  ],
  [
    '<i lang="en">a[^warta]',
    'content/id/sections/2-biaya.md:16: The tag <i lang="en"> is not closed. Close it in the same paragraph, i',
  ],
  ['a</i>[^warta]', 'content/id/sections/2-biaya.md:16: The tag </i> closes nothing. Open it before, or remove it.'],
  [
    '*<i lang="en">a*</i>[^warta]',
    'content/id/sections/2-biaya.md:16: The tag </i> closes nothing. Open it before, or remove it.',
  ],
  [
    '<i>a</i>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<i>). Write Markdown; only <i lang="\u2026">, <spa',
  ],
  [
    '<span class="x">a</span>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<span class="x">). Write Markdown; only <i la',
  ],
  [
    '<I lang="en">a</I>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<I lang="en">). Write Markdown; only <i lang=',
  ],
  [
    '<i lang="e n">a</i>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<i lang="e n">). Write Markdown; only <i lang',
  ],
  [
    '<abbr title="">a</abbr>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<abbr title="">). Write Markdown; only <i lan',
  ],
  [
    '<i lang=en>a</i>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<i lang=en>). Write Markdown; only <i lang="\u2026',
  ],
  [
    '<i lang="en" lang="id">a</i>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<i lang="en" lang="id">). Write Markdown; onl',
  ],
  [
    '<span lang="jv" style="color:red">a</span>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<span lang="jv" style="color:red">). Write Ma',
  ],
  [
    '<i lang="en"><b>a</b></i>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<b>). Write Markdown; only <i lang="\u2026">, <spa',
  ],
  [
    '<!DOCTYPE html>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<!DOCTYPE html>). Write Markdown; only <i lan',
  ],
  [
    'a <?php x ?>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<?php x ?>). Write Markdown; only <i lang="\u2026"',
  ],
  [
    'a <![CDATA[b]]>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<![CDATA[b]]>). Write Markdown; only <i lang=',
  ],
  [
    '<style>*{}</style>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<style>). Write Markdown; only <i lang="\u2026">, ',
  ],
  [
    'a <i lang="en[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<i lang="en). Write Markdown; only <i lang="\u2026',
  ],
  [
    'a <a href="javascript:x()">b</a>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<a href="javascript:x()">). Write Markdown; o',
  ],
  [
    '<math><mtext>a[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<math>). Write Markdown; only <i lang="\u2026">, <',
  ],
  [
    '<template>a</template>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<template>). Write Markdown; only <i lang="\u2026"',
  ],
  [
    'a <noscript>b</noscript>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<noscript>). Write Markdown; only <i lang="\u2026"',
  ],
  [
    '<form action=x>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<form action=x>). Write Markdown; only <i lan',
  ],
  [
    '<base href=//x>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<base href=//x>). Write Markdown; only <i lan',
  ],
  [
    '<meta http-equiv=refresh content=0>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<meta http-equiv=refresh content=0>). Write M',
  ],
  [
    '<x-y>a</x-y>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<x-y>). Write Markdown; only <i lang="\u2026">, <s',
  ],
  [
    'a </[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (</). Write Markdown; only <i lang="\u2026">, <span',
  ],
  [
    'a <br> b[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<br>). Write Markdown; only <i lang="\u2026">, <sp',
  ],
  [
    'a<br/>b[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<br/>). Write Markdown; only <i lang="\u2026">, <s',
  ],
  [
    '<details open ontoggle=x()>[^warta]',
    'content/id/sections/2-biaya.md:16: An event handler (ontoggle) stands in the text. Write Markdown; only <',
  ],
  [
    '<textarea>a[^warta]',
    'content/id/sections/2-biaya.md:16: HTML begins that never ends (<textarea>a[^warta]). Remove it, or write \\< for the sign itself.',
  ],
  [
    '<title>a</title>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<title>). Write Markdown; only <i lang="\u2026">, ',
  ],
  [
    '<plaintext>a[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<plaintext>). Write Markdown; only <i lang="\u2026',
  ],
  [
    '<link rel=stylesheet href=//x>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<link rel=stylesheet href=//x>). Write Markdo',
  ],
  [
    '<object data=x>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<object data=x>). Write Markdown; only <i lan',
  ],
  [
    '<video><source onerror=x()>[^warta]',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<video>). Write Markdown; only <i lang="\u2026">, ',
  ],
  ['<i lang="en">a</i>[^warta]', 'clean'],
  ['<i lang="en">*a* [[Bu Sari]]</i>[^warta]', 'clean'],
  ["<span lang='zh-Hant'>a</span>[^warta]", 'clean'],
  ['<abbr title="a &amp; b">c</abbr>[^warta]', 'clean'],
  ['a < b dan c > d[^warta]', 'clean'],
  ['a \\<b> c[^warta]', 'clean'],
  ['a &lt;script&gt; b[^warta]', 'clean'],
  ['`<b>a</b>`[^warta]', 'clean'],
  ['1 <2 dan 3[^warta]', 'clean'],
  ['<!-- RAHASIA -->a[^warta]', 'clean'],
  ['a[^warta] <!-- RAHASIA\n\nRAHASIA -->', 'clean'],
  ['`<!-- RAHASIA -->`[^warta]', 'clean'],
  [
    '<!--> a[^warta]',
    'content/id/sections/2-biaya.md:16: The comment is never closed. End it with -->, or write \\<!-- for the signs themselves.',
  ],
  ['<!-- RAHASIA --- -->a[^warta]', 'clean'],
  [
    'a <!-- RAHASIA[^warta]',
    'content/id/sections/2-biaya.md:16: The comment is never closed. End it with -->, or write \\<!-- for the s',
  ],
  [
    'a --> b[^warta]',
    'content/id/sections/2-biaya.md:16: A comment ends that has not begun, or has ended already. Leave no comm',
  ],
  [
    '<!-- a <!-- b --> c -->[^warta]',
    'content/id/sections/2-biaya.md:16: A comment ends that has not begun, or has ended already. Leave no comm',
  ],
  ['a \\<!-- b[^warta]', 'clean'],
  ['a \\--> b[^warta]', 'clean'],
  ['```\n<!-- RAHASIA -->\n```\n\na[^warta]', 'clean'],
  ['[a <!-- RAHASIA -->b](1-jembatan.md)[^warta]', 'clean'],
  ['<!-- [^tiada] [[Tiada]] <script> -->a[^warta]', 'clean'],
  [
    '<<!-- RAHASIA -->script>a[^warta]',
    'content/id/sections/2-biaya.md:16: HTML begins that never ends (<script>a[^warta]). Remove it, or write \\< for the sign itself.',
  ],
  ['<i lang="en"<!-- RAHASIA -->>a</i>[^warta]', 'clean'],
  [
    'a[^tiada]',
    'content/id/sections/2-biaya.md:16: The source tiada is not in sources.yaml. Add it there or mend the id.',
  ],
  [
    'a[^]',
    'content/id/sections/2-biaya.md:16: A source mark [^ is not complete. Write [^source-id] or [^source-id: place in it], without other marks in it.',
  ],
  [
    'a[^ warta]',
    'content/id/sections/2-biaya.md:16: A source mark [^ is not complete. Write [^source-id] or [^source-id: place in it], without other marks in it.',
  ],
  [
    'a[^warta',
    'content/id/sections/2-biaya.md:16: A source mark [^ is not complete. Write [^source-id] or [^source-id: place in it], without other marks in it.',
  ],
  [
    'a[^warta!!]',
    'content/id/sections/2-biaya.md:16: The source warta! is not in sources.yaml. Add it there or mend the id.',
  ],
  [
    'a[^__proto__]',
    'content/id/sections/2-biaya.md:16: The source __proto__ is not in sources.yaml. Add it there or mend the id.',
  ],
  [
    'a[^constructor]',
    'content/id/sections/2-biaya.md:16: The source constructor is not in sources.yaml. Add it there or mend the id.',
  ],
  ['a[^warta][^arsip!]', 'clean'],
  [
    'a[^a\\]',
    'content/id/sections/2-biaya.md:16: A source mark [^ is not complete. Write [^source-id] or [^source-id: place in it], without other marks in it.',
  ],
  [
    'a[^a[^warta]',
    'content/id/sections/2-biaya.md:16: A source mark [^ is not complete. Write [^source-id] or [^source-id: place in it], without other marks in it.',
  ],
  ['[[Bu Sari]][^warta]', 'clean'],
  ['[[bu sari|ia]][^warta]', 'clean'],
  [
    '[[Tiada]][^warta]',
    'content/id/sections/2-biaya.md:16: [[Tiada]] names no person, institution or term. Add it to people.yaml ',
  ],
  [
    '[[]] a[^warta]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  [
    '[[ ]] a[^warta]',
    'content/id/sections/2-biaya.md:16: [[]] names no person, institution or term. Add it to people.yaml or gl',
  ],
  ['[[a|b|c]][^warta]', 'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]]'],
  [
    '[[a[^warta]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  [
    'a]][^warta]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  [
    '[[__proto__]][^warta]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  [
    '[[toString|x]][^warta]',
    'content/id/sections/2-biaya.md:16: [[toString]] names no person, institution or term. Add it to people.ya',
  ],
  [
    '[[Bu Sari|]][^warta]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  [
    '[[forecast:]][^warta]',
    'content/id/sections/2-biaya.md:16: [[forecast:]] names no forecast. Write its id behind the colon.',
  ],
  [
    '[[forecast:tiada]][^warta]',
    'content/id/sections/2-biaya.md:16: The forecast tiada is not in forecasts.yaml. Add it there or mend the id.',
  ],
  [
    'a[^warta] [[forecast:ramai]]',
    'content/id/sections/2-biaya.md:16: The forecast ramai is told in sections/1-jembatan.md already. Mark a f',
  ],
  [
    '- a[^warta] [[forecast:ramai]]',
    'content/id/sections/2-biaya.md:16: The forecast ramai is told in sections/1-jembatan.md already. Mark a f',
  ],
  ['![[map]]\n', 'clean'],
  [
    '![[tiada]]',
    'content/id/sections/2-biaya.md:16: There is nothing to show for ![[tiada]]. Known are people, glossary, t',
  ],
  [
    '![[chart:tiada]]',
    'content/id/sections/2-biaya.md:16: There is nothing to show for ![[chart:tiada]]. Known are chart:biaya.',
  ],
  ['![[people]]', 'clean'],
  [
    '![[everything]]',
    'content/id/sections/2-biaya.md:16: ![[everything]] stands on a page that is no reference page. Put it on ',
  ],
  [
    'a ![[map]][^warta]',
    'content/id/sections/2-biaya.md:16: [[map]] is shown nowhere else than alone in a paragraph. Put ![[map]]',
  ],
  [
    '> ![[map]]',
    'content/id/sections/2-biaya.md:16: ![[map]] stands inside something else. Put it alone between two empty ',
  ],
  ['![[map:small]]', 'clean'],
  [
    '![[map:large]]',
    'content/id/sections/2-biaya.md:16: There is nothing to show for ![[map:large]]. Known are people, glossar',
  ],
  [
    '![[__proto__]]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  [
    '![[constructor]]',
    'content/id/sections/2-biaya.md:16: There is nothing to show for ![[constructor]]. Known are people, gloss',
  ],
  [
    '![[chart:__proto__]]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words s',
  ],
  ['![[sources]]', 'clean'],
  ['![[verdicts]]', 'clean'],
  [
    '![[corrections]]\n\n![[corrections]]',
    'content/id/sections/2-biaya.md:18: The id changes of this embed stands on the page already. Rename the en',
  ],
  [
    'a[^warta]\n\n[^warta]: b',
    'content/id/sections/2-biaya.md:18: The note [^warta] is defined in the text. Put the source into sources.',
  ],
  ['a[^warta]\n\n[b]: https://example.org', 'content/id/sections/2-biaya.md:18: The line [b]: is shown nowhere'],
  [
    '[a][b][^warta]\n\n[b]: javascript:x',
    'content/id/sections/2-biaya.md:16: The link javascript:x leads to javascript:, where no reader can follow',
  ],
  ['[a][b][^warta]\n\n[b]: https://example.org "c"', 'clean'],
  [
    '![a][b][^warta]\n\n[b]: tiada.png',
    'content/id/sections/2-biaya.md:16: The image tiada.png does not exist. Put the file there or mend the path.',
  ],
  [
    '[[[Bu Sari]] a](1-jembatan.md)[^warta]',
    'content/id/sections/2-biaya.md:16: A mark stands in the words of a link. Put it before the link or behind it.',
  ],
  [
    '[a[^warta]](1-jembatan.md)',
    'content/id/sections/2-biaya.md:16: A mark stands in the words of a link. Put it before the link or behind it.',
  ],
  [
    '[a [[Bu Sari]]](https://example.org)[^warta]',
    'content/id/sections/2-biaya.md:16: A mark stands in the words of a link. Put it before the link or behind it.',
  ],
  [
    '[*a [[titi|b]]*](1-jembatan.md)[^warta]',
    'content/id/sections/2-biaya.md:16: A mark stands in the words of a link. Put it before the link or behind it.',
  ],
  [
    '![a [^warta]](tiada.png)',
    'content/id/sections/2-biaya.md:16: The image tiada.png does not exist. Put the file there or mend the path.',
  ],
  ['# a', 'content/id/sections/2-biaya.md:16: A heading of level 1 stands in the text. Begin with ##; the title from'],
  ['## a\n\nb[^warta]', 'clean'],
  [
    '### a\n\nb[^warta]',
    'content/id/sections/2-biaya.md:16: The heading skips from level 1 to level 3. Write ## instead of ###.',
  ],
  [
    '#### a\n\nb[^warta]',
    'content/id/sections/2-biaya.md:16: The heading skips from level 1 to level 4. Write ## instead of ####.',
  ],
  ['##\n\nb[^warta]', 'content/id/sections/2-biaya.md:16: A heading is empty. Write its words or remove it.'],
  [
    '## a {#main}',
    'content/id/sections/2-biaya.md:16: The id main of this heading is kept for the frame of the page. Set ano',
  ],
  [
    '## a {#note-1}',
    'content/id/sections/2-biaya.md:16: The id note-1 of this heading is kept for the frame of the page. Set a',
  ],
  [
    '## a {#ref-1}',
    'content/id/sections/2-biaya.md:16: The id ref-1 of this heading is kept for the frame of the page. Set an',
  ],
  [
    '## a {#table-1}',
    'content/id/sections/2-biaya.md:16: The id table-1 of this heading is kept for the frame of the page. Set ',
  ],
  [
    '## a {#about-sari}',
    'content/id/sections/2-biaya.md:16: The id about-sari of this heading is kept for the frame of the page. S',
  ],
  ['## a {#about-lain}\n\nb[^warta]', 'clean'],
  [
    '## a {#notes}',
    'content/id/sections/2-biaya.md:16: The id notes of this heading is kept for the frame of the page. Set an',
  ],
  ['## a {#points}', 'clean'],
  [
    '## a {#A}',
    'content/id/sections/2-biaya.md:16: `A` cannot be the id of a heading. Use lower-case letters, digits and ',
  ],
  [
    '## a {#-}',
    'content/id/sections/2-biaya.md:16: `-` cannot be the id of a heading. Use lower-case letters, digits and ',
  ],
  [
    '## a {#a"b}',
    'content/id/sections/2-biaya.md:16: `a"b` cannot be the id of a heading. Use lower-case letters, digits an',
  ],
  [
    '## a {#a<b}',
    'content/id/sections/2-biaya.md:16: `a<b` cannot be the id of a heading. Use lower-case letters, digits an',
  ],
  ['## a {#}', 'content/id/sections/2-biaya.md:16: The id {#} is printed as it is typed.'],
  ['## a {#a b}', 'content/id/sections/2-biaya.md:16: The id {#a b} is printed as it is typed.'],
  [
    '## a {#a}\n\n## b {#a}',
    'content/id/sections/2-biaya.md:18: The id a of this heading stands on the page already. Set another one b',
  ],
  ['## a {#constructor}\n\nb[^warta]', 'clean'],
  [
    '## [a](1-jembatan.md)',
    'content/id/sections/2-biaya.md:16: A mark or link stands in a heading. Move it to the text below.',
  ],
  ['## a[^warta]', 'content/id/sections/2-biaya.md:16: A mark or link stands in a heading. Move it to the text below.'],
  [
    '## [[Bu Sari]]',
    'content/id/sections/2-biaya.md:16: A mark or link stands in a heading. Move it to the text below.',
  ],
  ['## <i lang="en">a</i> {#a}\n\nb[^warta]', 'clean'],
  [
    '## <b>a</b>',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<b>). Write Markdown; only <i lang="\u2026">, <spa',
  ],
  ['## \ud55c\uad6d\n\nb[^warta]', 'clean'],
  [
    '## !!!',
    'content/id/sections/2-biaya.md:16: `` cannot be the id of a heading. Use lower-case letters, digits and h',
  ],
  [
    'a\n===',
    'content/id/sections/2-biaya.md:16: A heading of level 1 stands in the text. Begin with ##; the title from',
  ],
  ['a\n---', 'clean'],
  [
    '| a |\n|---|\n| b |',
    'content/id/sections/2-biaya.md:16: The table has no caption. Put a paragraph right before it that begins ',
  ],
  [': a\n\n| a |\n|---|\n| b |', 'clean'],
  [
    ': <b>a</b>\n\n| a |\n|---|\n| b |',
    'content/id/sections/2-biaya.md:16: HTML stands in the text (<b>). Write Markdown; only <i lang="\u2026">, <spa',
  ],
  [
    ': a\n\n| a |\n|---|\n| b | c | d |',
    'content/id/sections/2-biaya.md:20: The row has 3 cells and the head of its table 1',
  ],
  [': a\n\n| a | b |\n|---|---|\n| c |', 'clean'],
  [': a[^warta]\n\n| [[Bu Sari]] | a[^arsip] |\n|:---:|---:|\n| `\\|` | [a](1-jembatan.md) |', 'clean'],
  [
    '- a',
    'content/id/sections/2-biaya.md:16: warning: This list names no source. Put [^source-id] behind what it supports, or [^-: why it needs none].',
  ],
  ['- a[^warta]\n- b', 'clean'],
  ['- a[^warta]\n- b[^arsip]', 'clean'],
  ['1. a[^warta]\n   - b[^warta]', 'clean'],
  ['- [x] a[^warta]', 'clean'],
  ['> a[^warta]', 'clean'],
  [
    '> a',
    'content/id/sections/2-biaya.md:16: warning: This quotation names no source. Put [^source-id] behind what it supports, or [^-: why it needs none].',
  ],
  ['***\n\na[^warta]', 'clean'],
  ['```js\na\n```\n\nb[^warta]', 'clean'],
  ['```" onclick=x\na\n```\n\nb[^warta]', 'clean'],
  [
    '```\na',
    'content/id/sections/2-biaya.md:16: The block of code is never closed. End it with a line of the same sign',
  ],
  [
    '~~~\na\n```',
    'content/id/sections/2-biaya.md:16: The block of code is never closed. End it with a line of the same sign',
  ],
  ['    a\n\nb[^warta]', 'content/id/sections/2-biaya.md:16: The line is indented by four spaces or a tab'],
  ['a  \nb[^warta]', 'clean'],
  ['a\\\nb[^warta]', 'clean'],
  ['~~a~~ **b** _c_[^warta]', 'clean'],
  ['"a" -- \'b\' ...[^warta]', 'clean'],
  ['&nbsp;[^warta]', 'clean'],
  ['&notanentity;[^warta]', 'clean'],
  [
    '&#0;[^warta]',
    'content/id/sections/2-biaya.md:16: The character U+FFFD (what stands for a character that was lost) stand',
  ],
  [
    '&#x202E;[^warta]',
    'content/id/sections/2-biaya.md:16: The character U+202E (a change of direction) stands in the text. Remov',
  ],
  [
    '&#xD800;[^warta]',
    'content/id/sections/2-biaya.md:16: The character U+FFFD (what stands for a character that was lost) stand',
  ],
  [
    '&#x200B;[^warta]',
    'content/id/sections/2-biaya.md:16: The character U+200B (a space without width) stands in the text. Remov',
  ],
  [
    '&#27;[^warta]',
    'content/id/sections/2-biaya.md:16: The character U+FFFD (what stands for a character that was lost) stand',
  ],
  ['&shy;a[^warta]', 'clean'],
  ['&amp;lt;script>[^warta]', 'clean'],
  ['https://example.org/a[^warta]', 'content/id/sections/2-biaya.md:16: A source mark stands right behind an address'],
  ['www.example.org[^warta]', 'content/id/sections/2-biaya.md:16: A source mark stands right behind an address'],
  ['a@example.org[^warta]', 'clean'],
  ['<https://example.org>[^warta]', 'clean'],
  [
    '<javascript:x>[^warta]',
    'content/id/sections/2-biaya.md:16: The link javascript:x leads to javascript:, where no reader can follow',
  ],
  ['<a@example.org>[^warta]', 'clean'],
  [
    '> > > > > > a[^warta]',
    'content/id/sections/2-biaya.md:16: The line begins 6 lists and quotes inside each other; 5 are the most. ',
  ],
  [
    '- - - - - - a[^warta]',
    'content/id/sections/2-biaya.md:16: The line begins 6 lists and quotes inside each other; 5 are the most. ',
  ],
  ['> > > > > a[^warta]', 'clean'],
  [
    '                                         a[^warta]',
    'content/id/sections/2-biaya.md:16: The line is indented by 41 columns; 40 are the most. Write paragraphs ',
  ],
  [
    '<i lang="en"><i lang="en"><i lang="en"><i lang="en"><i lang="en">a</i></i></i></i></i>[^warta]',
    'content/id/sections/2-biaya.md:16: More than 4 tags stand inside each other. Close some of them before.',
  ],
  ['<i lang="en"><i lang="en"><i lang="en"><i lang="en">a</i></i></i></i>[^warta]', 'clean'],
  ['<?php a[^warta]', 'content/id/sections/2-biaya.md:16: HTML begins that never ends (<?php a[^warta]).'],
  ['<![CDATA[a[^warta]', 'content/id/sections/2-biaya.md:16: HTML begins that never ends (<![CDATA[a[^warta]).'],
  ['- <pre>a[^warta]', 'content/id/sections/2-biaya.md:16: HTML begins that never ends (<pre>a[^warta]).'],
  [
    '<style>a[^warta]\n\n## B {#b}',
    'content/id/sections/2-biaya.md:16: HTML begins that never ends (<style>a[^warta]).',
  ],
  [
    '[!WARNING]\na[^warta]',
    'content/id/sections/2-biaya.md:16: The mark [!WARNING] stands in no block. Put > and a space before each of its lines.',
  ],
  ['> a[^warta]\n>\n> [!NOTE] b', 'content/id/sections/2-biaya.md:18: The mark [!NOTE] does not begin its block.'],
  ['> [!VIDEO](javascript:x()) a[^warta]', 'content/id/sections/2-biaya.md:16: '],
  ['> [!NOTE] <b>a</b>\n> b[^warta]', 'content/id/sections/2-biaya.md:16: HTML stands in the text (<b>).'],
  ['> [!NOTE] a\n> b[^warta: <b>]', 'content/id/sections/2-biaya.md:16: A source mark [^ is not complete.'],
  ['> a[^warta]\n> — <!-- RAHASIA -->Bu Sari', 'clean'],
  ['a[^-: RAHASIA]', 'clean'],
  [
    '![[everything]]',
    'content/id/sections/2-biaya.md:16: ![[everything]] stands on a page that is no reference page. Put it on a page in pages/.',
  ],
  ['kata[^warta]\r\r\r## [^warta] {#a}', 'content/id/sections/2-biaya.md:19: A heading is empty.'],
  [
    '## Id: null {#id-null}\n\n[a](2-biaya.md#b)[^warta]',
    'content/id/sections/2-biaya.md:18: The link 2-biaya.md#b leads to no heading:',
  ],
];

/** Blocks at the end of a section that were meant as more than words, and words that look so and are none. */
export const lookalikes: Row[] = [
  [
    '[a](https://exa mple.org)[^warta]',
    'content/id/sections/2-biaya.md:16: The link [a](https://exa mple.org) is printed as it is typed: a space stand',
  ],
  [
    '[a](1-jembatan.md "b)[^warta]',
    'content/id/sections/2-biaya.md:16: The link [a](1-jembatan.md "b) is printed as it is typed: its title has a q',
  ],
  [
    '[a] (https://example.org) [^warta]',
    'content/id/sections/2-biaya.md:16: The link [a] (https://example.org) is printed as it is typed: a space stand',
  ],
  [
    '[a](https://example.org [^warta]',
    'content/id/sections/2-biaya.md:16: The link [a](https://example.org is printed as it is typed: it has no ) at ',
  ],
  [
    'a [b] (1-jembatan.md)[^warta]',
    'content/id/sections/2-biaya.md:16: The link [b] (1-jembatan.md) is printed as it is typed: a space stands betw',
  ],
  [
    '![a](gambar satu.svg)[^warta]',
    'content/id/sections/2-biaya.md:16: The picture ![a](gambar satu.svg) is printed as it is typed: a space stands',
  ],
  [
    '![a] (gambar.svg)[^warta]',
    'content/id/sections/2-biaya.md:16: The link ![a] (gambar.svg) is printed as it is typed: a space stands betwee',
  ],
  [
    '[a][][^warta]',
    'content/id/sections/2-biaya.md:16: The link [a][] is printed as it is typed: its address is written nowhere. W',
  ],
  [
    '[1][2][^warta]',
    'content/id/sections/2-biaya.md:16: The link [1][2] is printed as it is typed: its address is written nowhere. ',
  ],
  [
    '[a]: penting[^warta]',
    'content/id/sections/2-biaya.md:16: The line [a]: is shown nowhere, as it would be the address of a link. Write',
  ],
  ['[//]: # (a)\n\nb[^warta]', 'clean'],
  [
    '<https://exa mple.org>[^warta]',
    'content/id/sections/2-biaya.md:16: The address <https://exa mple.org> is printed as it is typed. Write %20 for',
  ],
  ['<https://example.org>[^warta]', 'clean'],
  ['\\[a\\](b c)[^warta]', 'clean'],
  ['\\[a](b c)[^warta]', 'clean'],
  ['`[a](b c)`[^warta]', 'clean'],
  [
    '[ ^warta] a[^warta]',
    'content/id/sections/2-biaya.md:16: The source mark [ ^warta] is printed as it is typed. Write [^source-id], or',
  ],
  [
    '^[warta][^warta]',
    'content/id/sections/2-biaya.md:16: The source mark ^[warta] is printed as it is typed. Write [^source-id], or ',
  ],
  [
    '[warta^][^warta]',
    'content/id/sections/2-biaya.md:16: The source mark [warta^] is printed as it is typed. Write [^source-id], or ',
  ],
  [
    '(^warta)[^warta]',
    'content/id/sections/2-biaya.md:16: The source mark (^warta) is printed as it is typed. Write [^source-id], or ',
  ],
  [
    '[warta][^warta]',
    'content/id/sections/2-biaya.md:16: The source mark [warta] is printed as it is typed. Write [^warta].',
  ],
  [
    '[arsip: hlm. 2][^warta]',
    'content/id/sections/2-biaya.md:16: The source mark [arsip: hlm. 2] is printed as it is typed. Write [^arsip].',
  ],
  [
    '\\[^warta][^warta]',
    'content/id/sections/2-biaya.md:16: A source mark [^ is not complete. Write [^source-id] or [^source-id: place ',
  ],
  [
    '[forecast:ramai][^warta]',
    'content/id/sections/2-biaya.md:16: The mark [forecast:ramai] is printed as it is typed. Write [[forecast:id]].',
  ],
  [
    '[TOC]',
    'content/id/sections/2-biaya.md:16: The mark [TOC] is printed as it is typed. Remove it: pages list their headi',
  ],
  [
    '@[toc]',
    'content/id/sections/2-biaya.md:16: The mark @[toc] is printed as it is typed. Remove it: pages list their head',
  ],
  [
    '{{< a >}}[^warta]',
    'content/id/sections/2-biaya.md:16: The mark {{< a >}} is printed as it is typed. Remove it; what is made from ',
  ],
  [
    '{% a %}[^warta]',
    'content/id/sections/2-biaya.md:16: The mark {% a %} is printed as it is typed. Remove it; what is made from da',
  ],
  [
    '%% a %%[^warta]',
    'content/id/sections/2-biaya.md:16: The note to yourself %% a %% is printed as it is typed. Write it as <!-- wo',
  ],
  [
    '==a==[^warta]',
    'content/id/sections/2-biaya.md:16: The mark ==a== is printed as it is typed. Remove it: formulas, names of emo',
  ],
  [
    ':smile:[^warta]',
    'content/id/sections/2-biaya.md:16: The mark :smile: is printed as it is typed. Remove it: formulas, names of e',
  ],
  ['12:30:45[^warta]', 'clean'],
  ['a :b[^warta]', 'clean'],
  [
    '$$\na\n$$[^warta]',
    'content/id/sections/2-biaya.md:16: The mark $$ is printed as it is typed. Remove it: formulas, names of emoji ',
  ],
  ['US$5 dan US$6[^warta]', 'clean'],
  [
    '![[people]] a[^warta]',
    'content/id/sections/2-biaya.md:16: [[people]] is shown nowhere else than alone in a paragraph. Put ![[people]]',
  ],
  [
    '[[map]][^warta]',
    'content/id/sections/2-biaya.md:16: [[map]] is shown nowhere else than alone in a paragraph. Put ![[map]] betwe',
  ],
  [
    '[[Bu Sari|a|b]][^warta]',
    'content/id/sections/2-biaya.md:16: A mark with [[ or ]] is not complete. Write [[name]] or [[name|words shown]',
  ],
  [
    '**a[^warta]',
    'content/id/sections/2-biaya.md:16: The ** in **a emphasises nothing and is printed. Put ** right before the fi',
  ],
  [
    'kata** b[^warta]',
    'content/id/sections/2-biaya.md:16: The ** in kata** emphasises nothing and is printed. Put ** right before the',
  ],
  [
    '** a **[^warta]',
    'content/id/sections/2-biaya.md:16: The ** in ** emphasises nothing and is printed. Put ** right before the fir',
  ],
  [
    '**a **b[^warta]',
    'content/id/sections/2-biaya.md:16: The ** in **a **b emphasises nothing and is printed. Put ** right before th',
  ],
  [
    '__a[^warta]',
    'content/id/sections/2-biaya.md:16: The __ in __a emphasises nothing and is printed. Put __ right before the fi',
  ],
  [
    '*a b[^warta]',
    'content/id/sections/2-biaya.md:16: The * in *a b emphasises nothing and is printed. Put * right before the fir',
  ],
  [
    '_a b[^warta]',
    'content/id/sections/2-biaya.md:16: The _ in _a b emphasises nothing and is printed. Put _ right before the fir',
  ],
  [
    '~~a[^warta]',
    'content/id/sections/2-biaya.md:16: The ~~ in ~~a emphasises nothing and is printed. Put ~~ right before the fi',
  ],
  [
    'kata**"a"**kata[^warta]',
    'content/id/sections/2-biaya.md:16: The ** in kata** emphasises nothing and is printed. Put ** right before the',
  ],
  ['\\*\\*a[^warta]', 'clean'],
  ['\\*a[^warta]', 'clean'],
  ['harga*[^warta]\n\n*tanpa pajak[^warta]', 'clean'],
  ['harga**[^warta]\n\n** tanpa pajak[^warta]', 'clean'],
  ['harga**[^warta]\n\n**tanpa pajak[^warta]', 'clean'],
  ['sh** dan f***[^warta]', 'clean'],
  ['s**t[^warta]', 'clean'],
  ['5 * 3 ** 2[^warta]', 'clean'],
  ['a_b_c dan @_d[^warta]', 'clean'],
  ['2*3[^warta]', 'clean'],
  ['nilai A*[^warta]', 'clean'],
  ['5~6 dan 7~8[^warta]', 'clean'],
  ['~5 ribu[^warta]', 'clean'],
  ['____[^warta]', 'clean'],
  [
    ': a\n\n| a | b |\n|---|---|\n| 1* | **2 |\n',
    'content/id/sections/2-biaya.md:20: The ** in **2 emphasises nothing and is printed. Put ** right before the fi',
  ],
  [
    '| a | b |\n| 1 | 2 |[^warta]',
    'content/id/sections/2-biaya.md:16: The row | a | b | is in no table and is printed as it is typed. Begin the t',
  ],
  [
    '|---|---|\n| 1 | 2 |[^warta]',
    'content/id/sections/2-biaya.md:16: The row |---|---| is in no table and is printed as it is typed. Begin the t',
  ],
  [
    '| a | b |\n|---|---|---|\n| 1 | 2 |[^warta]',
    'content/id/sections/2-biaya.md:16: The row | a | b | is in no table and is printed as it is typed. Begin the t',
  ],
  [
    ': a\n\nb[^warta]',
    'content/id/sections/2-biaya.md:16: The caption : a stands before no table. Put it right before its table; that',
  ],
  ['a | b[^warta]', 'clean'],
  [
    '##a[^warta]',
    'content/id/sections/2-biaya.md:16: The heading ##a is printed as it is typed. Write ##, a space and its words,',
  ],
  [
    '####### a[^warta]',
    'content/id/sections/2-biaya.md:16: The heading ####### a is printed as it is typed. Write ##, a space and its ',
  ],
  [
    'a\n##b[^warta]',
    'content/id/sections/2-biaya.md:17: The heading ##b is printed as it is typed. Write ##, a space and its words,',
  ],
  ['#a[^warta]', 'clean'],
  [
    '# 1 dari dunia',
    'content/id/sections/2-biaya.md:16: A heading of level 1 stands in the text. Begin with ##; the title from the ',
  ],
  ['nomor # 1[^warta]', 'clean'],
  ['\\##a[^warta]', 'clean'],
  [
    '## a {#}',
    'content/id/sections/2-biaya.md:16: The id {#} is printed as it is typed. Write it at the end of the heading as',
  ],
  [
    '## a {# b}',
    'content/id/sections/2-biaya.md:16: The id {# b} is printed as it is typed. Write it at the end of the heading ',
  ],
  [
    '## a {b}',
    'content/id/sections/2-biaya.md:16: The id {b} is printed as it is typed. Write it at the end of the heading as',
  ],
  [
    '## a{#b}c',
    'content/id/sections/2-biaya.md:16: The id {#b} is printed as it is typed. Write it at the end of the heading a',
  ],
  ['## a {#b}', 'clean'],
  [
    'a {#b}[^warta]',
    'content/id/sections/2-biaya.md:16: The mark {#b} is printed as it is typed. Only a heading has an id, as ## Wo',
  ],
  [
    'a {.b}[^warta]',
    'content/id/sections/2-biaya.md:16: The mark {.b} is printed as it is typed. Only a heading has an id, as ## Wo',
  ],
  ['a {1, 2}[^warta]', 'clean'],
  [
    '-a\n-b[^warta]',
    'content/id/sections/2-biaya.md:16: The item -a is in no list: the lines are printed as one. Write - and a spac',
  ],
  [
    '•a[^warta]',
    'content/id/sections/2-biaya.md:16: The item •a is in no list. Write - and a space before each item, below an e',
  ],
  [
    '1.a\n2.b[^warta]',
    'content/id/sections/2-biaya.md:16: The item 1.a is in no list: the lines are printed as one. Write - and a spa',
  ],
  [
    '*a\n*b[^warta]',
    'content/id/sections/2-biaya.md:16: The item *a is in no list: the lines are printed as one. Write - and a spac',
  ],
  [
    '– a\n– b[^warta]',
    'content/id/sections/2-biaya.md:16: The item – a is in no list: the lines are printed as one. Write - and a spa',
  ],
  ['-a[^warta]', 'clean'],
  ['+62 21\n+62 22[^warta]', 'clean'],
  ['-5\n-6[^warta]', 'clean'],
  ['1.5 juta\n2.5 juta[^warta]', 'clean'],
  [
    '> [NOTE]\n> a[^warta]',
    'content/id/sections/2-biaya.md:16: The mark [NOTE] is printed as it is typed. Write > [!NOTE], and > before ea',
  ],
  [
    '> [!NOTE a\n> b[^warta]',
    'content/id/sections/2-biaya.md:16: The mark [!NOTE a is printed as it is typed. Write > [!NOTE], and > before ',
  ],
  [
    '> !NOTE\n> a[^warta]',
    'content/id/sections/2-biaya.md:16: The mark !NOTE is printed as it is typed. Write > [!NOTE], and > before eac',
  ],
  [
    '> [! NOTE]\n> a[^warta]',
    'content/id/sections/2-biaya.md:16: The mark [! NOTE] is printed as it is typed. Write > [!NOTE], and > before ',
  ],
  ['> [!NOTE] a\n> b[^warta]', 'clean'],
  ['> [Note] a[^warta]', 'clean'],
  ['> kata\n> kata [sic][^warta]', 'clean'],
  ['> - a[^warta]', 'clean'],
  ['“[sic]” dan […][^warta]', 'clean'],
  ['[Ibu] (kata) pergi[^warta]', 'clean'],
  ['[a] [b][^warta]', 'clean'],
  ['kata (lihat [b])[^warta]', 'clean'],
];

/** Where a link leads. */
export const addresses: Row[] = [
  ['https://example.org/a?b=c&d=e#f', 'clean'],
  ['http://example.org', 'clean'],
  ['HTTPS://EXAMPLE.ORG', 'clean'],
  ['mailto:a@example.org', 'clean'],
  ['mailto:a@example.org?subject=b', 'clean'],
  ['tel:+62-21-555', 'clean'],
  ['1-jembatan.md', 'clean'],
  ['1-jembatan.md#pembukaan', 'clean'],
  ['../index.md', 'clean'],
  ['../pages/1-orang.md#sari', 'clean'],
  ['https://[::1]/', 'clean'],
  ['https://\u4f8b\u3048.jp/', 'clean'],
  ['https://example.org/%22', 'clean'],
  ['#', 'content/id/sections/2-biaya.md:16: The link is empty. Write where it leads, or leave only its words.'],
  [
    '#tiada',
    'content/id/sections/2-biaya.md:16: The link #tiada leads to no heading: sections/2-biaya.md has no id tia',
  ],
  [
    '#biaya-jembatan',
    'content/id/sections/2-biaya.md:16: The link #biaya-jembatan leads to no heading: sections/2-biaya.md has ',
  ],
  ['?a', 'content/id/sections/2-biaya.md:16: The link ?a leads to no file of this language. Write the path to a Mar'],
  ['.', 'content/id/sections/2-biaya.md:16: The link . leads to no file of this language. Write the path to a Mark'],
  ['..', 'content/id/sections/2-biaya.md:16: The link .. leads to no file of this language. Write the path to a Mar'],
  ['1-jembatan.md#', 'clean'],
  [
    '1-jembatan.md#tiada',
    'content/id/sections/2-biaya.md:16: The link 1-jembatan.md#tiada leads to no heading: sections/1-jembatan.',
  ],
  [
    'tiada.md',
    'content/id/sections/2-biaya.md:16: The link tiada.md leads to no file of this language. Write the path to',
  ],
  [
    '../../../etc/passwd',
    'content/id/sections/2-biaya.md:16: The link ../../../etc/passwd leads to no file of this language. Write ',
  ],
  [
    '/etc/passwd',
    'content/id/sections/2-biaya.md:16: The link /etc/passwd leads to no file of this language. Write the path',
  ],
  ['%00', 'content/id/sections/2-biaya.md:16: The link %00 leads to no file of this language. Write the path to a Ma'],
  ['%2e%2e/index.md', 'clean'],
  [
    'javascript:alert(1)',
    'content/id/sections/2-biaya.md:16: The link javascript:alert(1) leads to javascript:, where no reader can',
  ],
  [
    'JaVaScRiPt:x',
    'content/id/sections/2-biaya.md:16: The link JaVaScRiPt:x leads to javascript:, where no reader can follow',
  ],
  [
    'javascript&colon;x',
    'content/id/sections/2-biaya.md:16: The link javascript:x leads to javascript:, where no reader can follow',
  ],
  [
    '&#106;avascript:x',
    'content/id/sections/2-biaya.md:16: The link javascript:x leads to javascript:, where no reader can follow',
  ],
  [
    'java&Tab;script:x',
    'content/id/sections/2-biaya.md:16: The link java\\u{9}script:x leads to no file of this language. Write th',
  ],
  [
    '&#1;javascript:x',
    'content/id/sections/2-biaya.md:16: The character U+FFFD (what stands for a character that was lost) stand',
  ],
  [
    'data:text/html,x',
    'content/id/sections/2-biaya.md:16: The link data:text/html,x leads to data:, where no reader can follow. ',
  ],
  [
    'vbscript:x',
    'content/id/sections/2-biaya.md:16: The link vbscript:x leads to vbscript:, where no reader can follow. Li',
  ],
  [
    'file:///etc/passwd',
    'content/id/sections/2-biaya.md:16: The link file:///etc/passwd leads to file:, where no reader can follow',
  ],
  [
    'blob:x',
    'content/id/sections/2-biaya.md:16: The link blob:x leads to blob:, where no reader can follow. Link to an',
  ],
  [
    'view-source:x',
    'content/id/sections/2-biaya.md:16: The link view-source:x leads to view-source:, where no reader can foll',
  ],
  [
    'ftp://a.example/',
    'content/id/sections/2-biaya.md:16: The link ftp://a.example/ leads to ftp:, where no reader can follow. L',
  ],
  [
    'about:blank',
    'content/id/sections/2-biaya.md:16: The link about:blank leads to about:, where no reader can follow. Link',
  ],
  [
    'intent:x',
    'content/id/sections/2-biaya.md:16: The link intent:x leads to intent:, where no reader can follow. Link t',
  ],
  [
    'ws://a.example',
    'content/id/sections/2-biaya.md:16: The link ws://a.example leads to ws:, where no reader can follow. Link',
  ],
  [
    'C:\\\\a',
    'content/id/sections/2-biaya.md:16: The link C:\\a leads to c:, where no reader can follow. Link to an addr',
  ],
  [
    '//evil.example/',
    'content/id/sections/2-biaya.md:16: The address //evil.example/ has no scheme. Write https: before it.',
  ],
  ['\\\\\\\\evil', 'content/id/sections/2-biaya.md:16: The address \\\\evil has no scheme. Write https: before it.'],
  ['/\\\\evil', 'content/id/sections/2-biaya.md:16: The address /\\evil has no scheme. Write https: before it.'],
  [
    'https://u:p@example.org/',
    'content/id/sections/2-biaya.md:16: The address has a name or a password in it, which every reader would s',
  ],
  [
    'https://u@example.org/',
    'content/id/sections/2-biaya.md:16: The address has a name or a password in it, which every reader would s',
  ],
  [
    'https://',
    'content/id/sections/2-biaya.md:16: The address https:// cannot be read. Write it as https://example.org/path.',
  ],
  [
    'https:///a',
    'content/id/sections/2-biaya.md:16: The address https:///a cannot be read. Write it as https://example.org',
  ],
  [
    'https:evil',
    'content/id/sections/2-biaya.md:16: The address https:evil cannot be read. Write it as https://example.org',
  ],
  [
    'https:/evil',
    'content/id/sections/2-biaya.md:16: The address https:/evil cannot be read. Write it as https://example.or',
  ],
  [
    'https:\\\\\\\\evil',
    'content/id/sections/2-biaya.md:16: The address https:\\\\evil cannot be read. Write it as https://example.o',
  ],
  ['http://a b', 'content/id/sections/2-biaya.md:16: The link [kata](http://a b) is printed as it is typed: a space'],
  ['https://exa\\"mple', 'clean'],
  ['https://a..b', 'clean'],
  [
    'https://1.2.3.4.5',
    'content/id/sections/2-biaya.md:16: The address https://1.2.3.4.5 cannot be read. Write it as https://exam',
  ],
  [
    'https://example.org:99999',
    'content/id/sections/2-biaya.md:16: The address https://example.org:99999 cannot be read. Write it as http',
  ],
  [
    'mailto:',
    'content/id/sections/2-biaya.md:16: The address mailto: names no mailbox. Write it as mailto:name@example.org.',
  ],
  [
    'mailto:a',
    'content/id/sections/2-biaya.md:16: The address mailto:a names no mailbox. Write it as mailto:name@example.org.',
  ],
  ['tel:', 'content/id/sections/2-biaya.md:16: The address tel: is no telephone number. Write it as tel:+62-21-555.'],
  [
    'tel:abc',
    'content/id/sections/2-biaya.md:16: The address tel:abc is no telephone number. Write it as tel:+62-21-555.',
  ],
  [
    'tel:javascript',
    'content/id/sections/2-biaya.md:16: The address tel:javascript is no telephone number. Write it as tel:+62',
  ],
  ['x:y', 'content/id/sections/2-biaya.md:16: The link x:y leads to x:, where no reader can follow. Link to an addre'],
];

/** A character between two words. */
export const characters: Row[] = [
  [
    '\u0000',
    'content/id/sections/2-biaya.md:16: The character U+0000 (NUL) stands in the text. Remove it; it may stand',
  ],
  [
    '\u0001',
    'content/id/sections/2-biaya.md:16: The character U+0001 (a control character) stands in the text. Remove ',
  ],
  [
    '\u0007',
    'content/id/sections/2-biaya.md:16: The character U+0007 (a control character) stands in the text. Remove ',
  ],
  ['\b', 'content/id/sections/2-biaya.md:16: The character U+0008 (a control character) stands in the text. Remove '],
  [
    '\u000b',
    'content/id/sections/2-biaya.md:16: The character U+000B (a vertical tab) stands in the text. Remove it; i',
  ],
  ['\f', 'content/id/sections/2-biaya.md:16: The character U+000C (a form feed) stands in the text. Remove it; it m'],
  [
    '\u000e',
    'content/id/sections/2-biaya.md:16: The character U+000E (a control character) stands in the text. Remove ',
  ],
  [
    '\u001b',
    'content/id/sections/2-biaya.md:16: The character U+001B (an escape character) stands in the text. Remove ',
  ],
  [
    '\u001f',
    'content/id/sections/2-biaya.md:16: The character U+001F (a control character) stands in the text. Remove ',
  ],
  [
    '\u007f',
    'content/id/sections/2-biaya.md:16: The character U+007F (DEL) stands in the text. Remove it; it may stand',
  ],
  [
    '\u0080',
    'content/id/sections/2-biaya.md:16: The character U+0080 (a control character) stands in the text. Remove ',
  ],
  [
    '\u0085',
    'content/id/sections/2-biaya.md:16: The character U+0085 (a control character) stands in the text. Remove ',
  ],
  [
    '\u009f',
    'content/id/sections/2-biaya.md:16: The character U+009F (a control character) stands in the text. Remove ',
  ],
  [
    '\u034f',
    'content/id/sections/2-biaya.md:16: The character U+034F (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u061c',
    'content/id/sections/2-biaya.md:16: The character U+061C (a mark of direction) stands in the text. Remove it; it may stand there unseen.',
  ],
  [
    '\u115f',
    'content/id/sections/2-biaya.md:16: The character U+115F (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u17b4',
    'content/id/sections/2-biaya.md:16: The character U+17B4 (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u180e',
    'content/id/sections/2-biaya.md:16: The character U+180E (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u200b',
    'content/id/sections/2-biaya.md:16: The character U+200B (a space without width) stands in the text. Remov',
  ],
  [
    '\u200c',
    'content/id/sections/2-biaya.md:16: The character U+200C (a non-joiner without width) stands in the text. ',
  ],
  [
    '\u200d',
    'content/id/sections/2-biaya.md:16: The character U+200D (a joiner without width) stands in the text. Remo',
  ],
  [
    '\u200e',
    'content/id/sections/2-biaya.md:16: The character U+200E (a mark of direction) stands in the text. Remove ',
  ],
  [
    '\u200f',
    'content/id/sections/2-biaya.md:16: The character U+200F (a mark of direction) stands in the text. Remove ',
  ],
  [
    '\u2028',
    'content/id/sections/2-biaya.md:16: The character U+2028 (a line separator) stands in the text. Remove it;',
  ],
  [
    '\u2029',
    'content/id/sections/2-biaya.md:16: The character U+2029 (a paragraph separator) stands in the text. Remov',
  ],
  [
    '\u202a',
    'content/id/sections/2-biaya.md:16: The character U+202A (a change of direction) stands in the text. Remov',
  ],
  [
    '\u202c',
    'content/id/sections/2-biaya.md:16: The character U+202C (a change of direction) stands in the text. Remov',
  ],
  [
    '\u202e',
    'content/id/sections/2-biaya.md:16: The character U+202E (a change of direction) stands in the text. Remov',
  ],
  [
    '\u2060',
    'content/id/sections/2-biaya.md:16: The character U+2060 (a joiner without width) stands in the text. Remo',
  ],
  [
    '\u2061',
    'content/id/sections/2-biaya.md:16: The character U+2061 (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u2064',
    'content/id/sections/2-biaya.md:16: The character U+2064 (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u2066',
    'content/id/sections/2-biaya.md:16: The character U+2066 (a change of direction) stands in the text. Remov',
  ],
  [
    '\u2067',
    'content/id/sections/2-biaya.md:16: The character U+2067 (a change of direction) stands in the text. Remov',
  ],
  [
    '\u2069',
    'content/id/sections/2-biaya.md:16: The character U+2069 (a change of direction) stands in the text. Remov',
  ],
  [
    '\u206a',
    'content/id/sections/2-biaya.md:16: The character U+206A (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\u3164',
    'content/id/sections/2-biaya.md:16: The character U+3164 (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\ufeff',
    'content/id/sections/2-biaya.md:16: The character U+FEFF (a byte-order mark or space without width) stands',
  ],
  [
    '\uffa0',
    'content/id/sections/2-biaya.md:16: The character U+FFA0 (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\ufff9',
    'content/id/sections/2-biaya.md:16: The character U+FFF9 (which nobody sees) stands in the text. Remove it',
  ],
  [
    '\ufffd',
    'content/id/sections/2-biaya.md:16: The character U+FFFD (what stands for a character that was lost) stand',
  ],
  [
    '\ufffe',
    'content/id/sections/2-biaya.md:16: The character U+FFFE (no character) stands in the text. Remove it; it ',
  ],
  [
    '\uffff',
    'content/id/sections/2-biaya.md:16: The character U+FFFF (no character) stands in the text. Remove it; it ',
  ],
  [
    '\ud834\udd73',
    'content/id/sections/2-biaya.md:16: The character U+1D173 (which nobody sees) stands in the text. Remove i',
  ],
  [
    '\udb40\udc01',
    'content/id/sections/2-biaya.md:16: The character U+E0001 (which nobody sees) stands in the text. Remove i',
  ],
  [
    '\udb40\udc41',
    'content/id/sections/2-biaya.md:16: The character U+E0041 (which nobody sees) stands in the text. Remove i',
  ],
  [
    '\udb40\udc7f',
    'content/id/sections/2-biaya.md:16: The character U+E007F (which nobody sees) stands in the text. Remove i',
  ],
  [
    '\ud83f\udffe',
    'content/id/sections/2-biaya.md:16: The character U+1FFFE (no character) stands in the text. Remove it; it',
  ],
  [
    '\udbff\udfff',
    'content/id/sections/2-biaya.md:16: The character U+10FFFF (no character) stands in the text. Remove it; i',
  ],
  ['\u00ad', 'clean'],
  ['\u00a0', 'clean'],
  ['\t', 'clean'],
  ['\u2011', 'clean'],
  ['\u202f', 'clean'],
  ['\u3000', 'clean'],
  ['\ufe0f', 'clean'],
  ['\ud83c\udf09', 'clean'],
  ['\u0600', 'clean'],
];

/** A character that YAML writes with signs. */
export const escapes: Row[] = [
  ['\\x00', 'content/id/glossary.yaml:3: The character U+0000 (NUL) stands in the text. Remove it; it may stand'],
  ['\\x07', 'content/id/glossary.yaml:3: The character U+0007 (a control character) stands in the text. Remove '],
  ['\\e', 'content/id/glossary.yaml:3: The character U+001B (an escape character) stands in the text. Remove '],
  ['\\u200B', 'content/id/glossary.yaml:3: The character U+200B (a space without width) stands in the text. Remov'],
  ['\\u202E', 'content/id/glossary.yaml:3: The character U+202E (a change of direction) stands in the text. Remov'],
  ['\\u2066', 'content/id/glossary.yaml:3: The character U+2066 (a change of direction) stands in the text. Remov'],
  ['\\u2028', 'content/id/glossary.yaml:3: The character U+2028 (a line separator) stands in the text. Remove it;'],
  ['\\uFEFF', 'content/id/glossary.yaml:3: The character U+FEFF (a byte-order mark or space without width) stands'],
  ['\\uFFFD', 'content/id/glossary.yaml:3: The character U+FFFD (what stands for a character that was lost) stand'],
  ['\\uFFFE', 'content/id/glossary.yaml:3: The character U+FFFE (no character) stands in the text. Remove it; it '],
  ['\\uD800', 'content/id/glossary.yaml:3: The character U+D800 (half a character) stands in the text. Remove it;'],
  ['\\uDC00', 'content/id/glossary.yaml:3: The character U+DC00 (half a character) stands in the text. Remove it;'],
  ['\\U000E0041', 'content/id/glossary.yaml:3: The character U+E0041 (which nobody sees) stands in the text. Remove i'],
  ['\\N', 'content/id/glossary.yaml:3: The character U+0085 (a control character) stands in the text. Remove '],
  ['\\_', 'clean'],
  ['\\L', 'content/id/glossary.yaml:3: The character U+2028 (a line separator) stands in the text. Remove it;'],
  ['\\P', 'content/id/glossary.yaml:3: The character U+2029 (a paragraph separator) stands in the text. Remov'],
  ['\\b', 'content/id/glossary.yaml:3: The character U+0008 (a control character) stands in the text. Remove '],
  ['\\u00E9', 'clean'],
  ['\\u0600', 'clean'],
];

/** The whole of glossary.yaml. */
export const yamls: Row[] = [
  ['a', 'content/id/glossary.yaml:1: The file is of the wrong type. It has to be keys with their'],
  ['- a', 'content/id/glossary.yaml:1: The file is of the wrong type. It has to be keys with their'],
  ['[', 'content/id/glossary.yaml:1: The YAML cannot be read: Flow sequence must end with a ]. Mend the lin'],
  ['{', 'content/id/glossary.yaml:1: The YAML cannot be read: Flow map must end with a }. Mend the line; qu'],
  ['"', 'content/id/glossary.yaml:1: The YAML cannot be read: Missing closing "quote. Mend the line; quote '],
  ["'", "content/id/glossary.yaml:1: The YAML cannot be read: Missing closing 'quote. Mend the line; quote "],
  ['a: b: c', 'content/id/glossary.yaml:1: The YAML cannot be read: a text holds ": " and stands in no quotes. Me'],
  ['\ta: b', 'content/id/glossary.yaml:1: The YAML cannot be read: Tabs are not allowed as indentation. Mend the'],
  ['a: [', 'content/id/glossary.yaml:1: The YAML cannot be read: Flow sequence in block collection must be suf'],
  ['? a', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['? [a]\n: b', 'content/id/glossary.yaml:1: The YAML cannot be read: a list or a table stands where a key belongs.'],
  ['[a]: b', 'content/id/glossary.yaml:1: The YAML cannot be read: a list or a table stands where a key belongs.'],
  ['*a : b', 'content/id/glossary.yaml:1: The YAML cannot be read: *a names nothing. Mend the line; quote a text'],
  ['&a', 'content/id/glossary.yaml:1: The YAML cannot be read: &a is a name that no *a uses. Mend the line; '],
  ['&a b: c', 'content/id/glossary.yaml:1: The YAML cannot be read: &a is a name that no *a uses. Mend the line; '],
  ['<<: { a: b }', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['a: 1\na: 2', 'content/id/glossary.yaml:2: The YAML cannot be read: a key stands twice. Mend the line; quote a te'],
  [
    '1: a\n"1": b',
    'content/id/glossary.yaml:2: The YAML cannot be read: a key stands twice. Mend the line; quote a te',
  ],
  ['---\na: b', 'content/id/glossary.yaml:2: `terms` is missing. Add it.'],
  [
    'a: b\n---\nc: d',
    'content/id/glossary.yaml:2: The YAML cannot be read: a second document begins. Remove the line ---; a file is one document.',
  ],
  ['...', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['%YAML 1.2', 'content/id/glossary.yaml:1: The YAML cannot be read: Missing directives-end indicator line. Mend t'],
  ['%TAG ! x', 'content/id/glossary.yaml:1: The YAML cannot be read: Missing directives-end indicator line. Mend t'],
  [
    '!!js/function x',
    'content/id/glossary.yaml:1: The YAML cannot be read: Unresolved tag: tag:yaml.org,2002:js/function',
  ],
  ['a: !!str b', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['a: |', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['a: >-\n', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['@a', 'content/id/glossary.yaml:1: The YAML cannot be read: Plain value cannot start with reserved charac'],
  ['`a', 'content/id/glossary.yaml:1: The YAML cannot be read: Plain value cannot start with reserved charac'],
  [
    'terms: []',
    'content/id/sections/1-jembatan.md:13: [[titi]] names no person, institution or term. Add it to people.yaml o',
  ],
  ['terms: ~', 'content/id/glossary.yaml:1: `terms` is missing. Add it after the colon.'],
  [
    'terms: 5',
    'content/id/glossary.yaml:1: `terms` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.',
  ],
  [
    'terms: {}',
    'content/id/glossary.yaml:1: `terms` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.',
  ],
  ['terms: [[]]', 'content/id/glossary.yaml:1: `terms.0` is of the wrong type. It has to be keys with their'],
  ['terms: [5]', 'content/id/glossary.yaml:1: `terms.0` is of the wrong type. It has to be keys with their'],
  ['terms: [~]', 'content/id/glossary.yaml:1: `terms.0` is missing. Add it after the colon.'],
  ['terms: [{ id: a }]', 'content/id/glossary.yaml:1: `terms.0.term` is missing. Add it.'],
  [
    'terms:\n  - &a { id: a, term: A, text: B }\n  - *a',
    'content/id/glossary.yaml:2: The name A belongs to a too. Keep it with one of them.',
  ],
  [
    'terms: &a [*a]',
    'content/id/glossary.yaml:1: The YAML cannot be read: *a stands in what it names. Mend the line; qu',
  ],
  [
    '__proto__: a',
    'content/id/glossary.yaml:1: The YAML cannot be read: __proto__ cannot be a key. Write another word.',
  ],
  [
    'terms: []\n__proto__: a',
    'content/id/glossary.yaml:2: The YAML cannot be read: __proto__ cannot be a key. Write another word.',
  ],
  [
    'terms: []\nx: y',
    'content/id/glossary.yaml:2: `x` is not known here. Remove it or mend its spelling; known are terms.',
  ],
  [
    'terms: []\n"\\u202E": y',
    'content/id/glossary.yaml:2: The character U+202E (a change of direction) stands in the text. Remov',
  ],
  [
    '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
    'content/id/glossary.yaml:1: More than 50 brackets and braces are open. Close them, or put the text in quotes.',
  ],
  [
    '{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ',
    'content/id/glossary.yaml:1: More than 50 brackets and braces are open. Close them, or put the text in quotes.',
  ],
  [
    '- - - - - - a',
    'content/id/glossary.yaml:1: The line begins 6 lists inside each other; 5 are the most. Write one list.',
  ],
  [
    '                                                             a: b',
    'content/id/glossary.yaml:1: The line is indented by 61 columns; 60 are the most. Nothing here stan',
  ],
  ['# a\n', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  [
    '\ufeffterms: []',
    'content/id/sections/1-jembatan.md:13: [[titi]] names no person, institution or term. Add it to people.yaml o',
  ],
  [
    'terms: []\r\n',
    'content/id/sections/1-jembatan.md:13: [[titi]] names no person, institution or term. Add it to people.yaml o',
  ],
  [
    'terms: []\n\u0000',
    'content/id/glossary.yaml:2: The YAML cannot be read: Implicit map keys need to be followed by map ',
  ],
  ['null', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['true', 'content/id/glossary.yaml:1: The file is of the wrong type. It has to be keys with their'],
  ['5', 'content/id/glossary.yaml:1: The file is of the wrong type. It has to be keys with their'],
  ['', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['toString: a', 'content/id/glossary.yaml:1: `terms` is missing. Add it.'],
  ['terms: []\nconstructor: a', 'content/id/glossary.yaml:2: `constructor` is not known here.'],
  ['terms: []\n---\n', 'content/id/glossary.yaml:2: The YAML cannot be read: a second document begins.'],
];

/** What stands in a drawing that a text shows. */
export const drawings: Row[] = [
  ['<rect width="4" height="4"/>', 'clean'],
  ['<title>a</title><desc>b</desc>', 'clean'],
  ['<g><text>a &lt;b&gt; &amp; c</text></g>', 'clean'],
  ['<path id="a" d="M0 0"/><use href="#a"/>', 'clean'],
  ['<style>a{fill:red}</style>', 'clean'],
  ['<style>a{fill:url(#a)}</style>', 'clean'],
  ['<metadata>RAHASIA</metadata>', 'clean'],
  ['<!-- RAHASIA --><g/>', 'clean'],
  ['<x:a xmlns:x="y"/>', 'clean'],
  ['<rect data-a="b" class="c"/>', 'clean'],
  ['<![CDATA[<script>]]>', 'clean'],
  ['<text>\u0000</text>', 'clean'],
  ['<text>\u202e</text>', 'clean'],
  ['<text>&#0;</text>', 'clean'],
  [
    '<script>x()</script>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (<script> in its line 1). Remove ',
  ],
  [
    '<SCRIPT/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (<SCRIPT> in its line 1). Remove ',
  ],
  [
    '<svg:script>x</svg:script>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (<svg:script> in its line 1). Rem',
  ],
  [
    '<rect onload="x()"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (onload in its line 1). Remove th',
  ],
  [
    '<rect ONCLICK="x()"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (ONCLICK in its line 1). Remove t',
  ],
  [
    '<a href="javascript:x()">a</a>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (href in its line 1). Remove th',
  ],
  [
    '<a xlink:href="https://a.example">a</a>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (xlink:href in its line 1). Rem',
  ],
  ['<a href="#a">a</a>', 'clean'],
  [
    '<foreignObject/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg holds a page within the drawing (<foreignObject',
  ],
  [
    '<iframe src="x"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg holds a page within the drawing (<iframe> in it',
  ],
  [
    '<image href="a.png"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg holds another picture (<image> in its line 1). ',
  ],
  [
    '<image href="data:image/png;base64,AA"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg holds another picture (<image> in its line 1). ',
  ],
  [
    '<feImage href="a.png"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg holds another picture (<feImage> in its line 1)',
  ],
  [
    '<use href="https://a.example/#a"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (href in its line 1). Remove th',
  ],
  [
    '<use href="//a"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (href in its line 1). Remove th',
  ],
  [
    '<use href="data:image/svg+xml,x#a"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (href in its line 1). Remove th',
  ],
  [
    '<style>@import url(//x)</style>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (an address in <style> in its l',
  ],
  [
    '<style>@\\69mport "x"</style>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (an address in <style> in its l',
  ],
  [
    '<style>a{fill:url(//x)}</style>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (an address in <style> in its l',
  ],
  [
    '<rect style="fill:url(https://a.example)"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (style in its line 1). Remove t',
  ],
  [
    '<rect style="fill:\\75rl(//x)"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (style in its line 1). Remove t',
  ],
  [
    '<rect fill="url(//a)"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (fill in its line 1). Remove th',
  ],
  ['<rect fill="url( #a )"/>', 'clean'],
  [
    '<set attributeName="href" to="javascript:x()"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg changes where it leads (attributeName="href" in',
  ],
  [
    '<animate attributeName="onclick" to="x"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg changes where it leads (attributeName="onclick"',
  ],
  ['<animate attributeName="fill" to="red"/>', 'clean'],
  [
    '<?xml-stylesheet href="//x"?>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (<?xml-stylesheet?> in its line',
  ],
  ['<?php x?>', 'clean'],
  [
    '<!ENTITY a "b">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg begins with a declaration (<!ENTITY a "b"\u2026> in ',
  ],
  ['&a;', 'clean'],
  ['<a xml:base="//x"/>', 'clean'],
  ['<b/>', 'content/id/sections/2-biaya.md:16: The picture gambar.svg has something in it that no drawing needs (<b> '],
  ['<g>', 'content/id/sections/2-biaya.md:16: The picture gambar.svg is cut off: its <g> has no end. Save it anew.'],
  ['</g>', 'clean'],
  ['<g', 'content/id/sections/2-biaya.md:16: The picture gambar.svg has something in it that no drawing needs (<g<>'],
  ['<svg/>', 'clean'],
  [
    '<video/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg has something in it that no drawing needs (<vid',
  ],
  [
    '<listener/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (<listener> in its line 1). Remov',
  ],
  [
    '<handler/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (<handler> in its line 1). Remove',
  ],
  [
    '<rect href=" javascript:x"/>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg leads elsewhere (href in its line 1). Remove th',
  ],
  [
    '<!-- RAHASIA',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is cut off: its <svg> has no end. Save it anew.',
  ],
];

/** How a drawing begins. */
export const openings: Row[] = [
  ['', 'content/id/sections/2-biaya.md:16: The picture gambar.svg is not one drawing: it has no <svg> around it. '],
  [
    '<svg>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  [
    '<SVG viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is not one drawing: it has no <svg> around it. ',
  ],
  [
    '<html>',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is not one drawing: it has no <svg> around it. ',
  ],
  [
    '<svg:svg viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is not one drawing: it has no <svg> around it. ',
  ],
  [
    '<svg viewBox="0 0 4 4" onload="x()">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg runs a script (onload in its line 1). Remove th',
  ],
  [
    '<svg viewBox="0 0 1e9 1">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  [
    '<svg width="1e400" height="1">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  [
    '<svg width="-1" height="1">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  [
    '<svg width="100%" height="100%">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  [
    '<svg viewBox="a b c d">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  [
    '<svg viewBox="0 0 0 0">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is a drawing without a size. Give its <svg> a v',
  ],
  ['<?xml version="1.0"?><svg viewBox="0 0 4 4">', 'clean'],
  [
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg begins with a declaration (<!DOCTYPE svg [<!ENT',
  ],
  [
    '<!DOCTYPE html><svg viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is not one drawing: it has no <svg> around it. ',
  ],
  [
    '<!DOCTYPE svg><svg viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg begins with a declaration (<!DOCTYPE svg\u2026> in i',
  ],
  ['\ufeff<svg viewBox="0 0 4 4">', 'clean'],
  [
    'a<svg viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is no picture, whatever its name says. Save it ',
  ],
  [
    'GIF89a',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg cannot be read to its end: it is damaged or cut',
  ],
  ['BM', 'content/id/sections/2-biaya.md:16: The picture gambar.svg is of the kind BMP, which browsers do not all s'],
  ['%PDF', 'content/id/sections/2-biaya.md:16: The picture gambar.svg is of the kind PDF, which browsers do not all s'],
  [
    '<svg viewBox="0 0 4 4"></svg><svg viewBox="0 0 4 4">',
    'content/id/sections/2-biaya.md:16: The picture gambar.svg is not one drawing: it has no <svg> around it. ',
  ],
];

/** Another value for the first key of its name in a file. */
export const values: [path: string, key: string, value: string, expected: string][] = [
  [
    'explainer.yaml',
    'published',
    '2019-02-30',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    '2019',
    'content/explainer.yaml:5: `published` is not a full date: write year, month and day, as 2019-04-25. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    '2020-13-01',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    '"2020-02-01T00:00:00Z"',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    'yes',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  ['explainer.yaml', 'published', '[]', 'content/explainer.yaml:5: `published` is of the wrong type. Mend it.'],
  ['explainer.yaml', 'published', '~', 'content/explainer.yaml:5: `published` is missing. Add it after the colon.'],
  ['explainer.yaml', 'published', '9999-12-31', 'clean'],
  [
    'explainer.yaml',
    'published',
    '0000-01-01',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    '2020-02-1',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    '-1',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'published',
    '1e300',
    'content/explainer.yaml:5: `published` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'explainer.yaml',
    'checked',
    '2019-01-01',
    'content/explainer.yaml:6: Facts were followed until 2019-01-01, before the event of 2020-01-02. ',
  ],
  ['explainer.yaml', 'checked', '~', 'content/explainer.yaml:6: `checked` is missing. Add it after the colon.'],
  [
    'explainer.yaml',
    'checked',
    'x',
    'content/explainer.yaml:6: `checked` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  ['explainer.yaml', 'languages', '[id]', 'clean'],
  [
    'explainer.yaml',
    'languages',
    'id',
    'content/explainer.yaml:2: `languages` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.',
  ],
  ['explainer.yaml', 'languages', '[]', 'content/explainer.yaml:2: `languages` is an empty list. Add what is missing.'],
  [
    'explainer.yaml',
    'languages',
    '[xx]',
    'content/explainer.yaml:2: The interface has no words in the language xx. Add src/words/xx.ts.',
  ],
  [
    'explainer.yaml',
    'languages',
    '[id, id]',
    'content/explainer.yaml:2: The language id is listed twice. Remove one of them.',
  ],
  [
    'explainer.yaml',
    'languages',
    '[ID]',
    'content/explainer.yaml:2: `languages.0` is not a language code: write id, or pt-BR with a region. Mend it.',
  ],
  [
    'explainer.yaml',
    'languages',
    '[[id]]',
    'content/explainer.yaml:2: `languages.0` is of the wrong type. It has to be a text; put it in quo',
  ],
  [
    'explainer.yaml',
    'languages',
    '{ id: id }',
    'content/explainer.yaml:2: `languages` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.',
  ],
  [
    'explainer.yaml',
    'languages',
    '5',
    'content/explainer.yaml:2: `languages` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.',
  ],
  ['explainer.yaml', 'languages', '[en]', 'content/en/index.md:1: The file is missing. Add it.'],
  [
    'explainer.yaml',
    'licence',
    '5',
    'content/explainer.yaml:7: `licence` is of the wrong type. It has to be keys with their',
  ],
  [
    'explainer.yaml',
    'licence',
    '[]',
    'content/explainer.yaml:7: `licence` is of the wrong type. It has to be keys with their',
  ],
  ['explainer.yaml', 'licence', '{ a: b }', 'content/explainer.yaml:7: `licence.text` is missing. Add it.'],
  [
    'explainer.yaml',
    'licence',
    '{ text: "<b>", code: MIT }',
    'content/explainer.yaml:7: `licence.text` holds HTML, which would be printed as it stands. Mend it.',
  ],
  [
    'explainer.yaml',
    'licence',
    '{ text: a, code: b, c: d }',
    'content/explainer.yaml:7: `c` is not known here. Remove it or mend its spelling; known are text, code.',
  ],
  [
    'sources.yaml',
    'url',
    'javascript:x',
    'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.',
  ],
  [
    'sources.yaml',
    'url',
    'https://example.org/a b',
    'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.',
  ],
  [
    'sources.yaml',
    'url',
    'https://u:p@example.org',
    'content/sources.yaml:5: `warta.url` has a name or a password in it, which every reader would see. Mend it.',
  ],
  ['sources.yaml', 'url', '//a', 'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.'],
  [
    'sources.yaml',
    'url',
    'ftp://a.example',
    'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.',
  ],
  ['sources.yaml', 'url', 'https://', 'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.'],
  [
    'sources.yaml',
    'url',
    '"https://example.org/\\\\a"',
    'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.',
  ],
  ['sources.yaml', 'url', 'HTTPS://EXAMPLE.ORG', 'clean'],
  ['sources.yaml', 'url', 'https://\u4f8b\u3048.jp', 'clean'],
  [
    'sources.yaml',
    'url',
    'mailto:a@example.org',
    'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.',
  ],
  [
    'sources.yaml',
    'url',
    '5',
    'content/sources.yaml:5: `warta.url` is of the wrong type. It has to be a text; put it in quote',
  ],
  [
    'sources.yaml',
    'url',
    '[]',
    'content/sources.yaml:5: `warta.url` is of the wrong type. It has to be a text; put it in quote',
  ],
  [
    'sources.yaml',
    'kind',
    'blog',
    'content/sources.yaml:7: `warta.kind` is none of the values it can have. Write one of official,',
  ],
  [
    'sources.yaml',
    'kind',
    '5',
    'content/sources.yaml:7: `warta.kind` is none of the values it can have. Write one of official,',
  ],
  ['sources.yaml', 'kind', '~', 'content/sources.yaml:7: `warta.kind` is missing. Add it after the colon.'],
  [
    'sources.yaml',
    'kind',
    '[newspaper]',
    'content/sources.yaml:7: `warta.kind` is none of the values it can have. Write one of official,',
  ],
  ['sources.yaml', 'kind', 'research', 'clean'],
  [
    'sources.yaml',
    'kind',
    '__proto__',
    'content/sources.yaml:7: `warta.kind` is none of the values it can have. Write one of official,',
  ],
  [
    'sources.yaml',
    'side',
    'tiada',
    'content/sources.yaml:8: The side tiada is not in `sides` of explainer.yaml. Add it there or mend it.',
  ],
  [
    'sources.yaml',
    'side',
    '__proto__',
    'content/sources.yaml:8: `warta.side` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  [
    'sources.yaml',
    'side',
    'constructor',
    'content/sources.yaml:8: The side constructor is not in `sides` of explainer.yaml. Add it there or mend it.',
  ],
  [
    'sources.yaml',
    'side',
    '5',
    'content/sources.yaml:8: `warta.side` is of the wrong type. It has to be a text; put it in quot',
  ],
  [
    'sources.yaml',
    'side',
    'DESA',
    'content/sources.yaml:8: `warta.side` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  ['sources.yaml', 'date', '2020', 'clean'],
  ['sources.yaml', 'date', '2020-01', 'clean'],
  [
    'sources.yaml',
    'date',
    '2020-13',
    'content/sources.yaml:4: `warta.date` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'sources.yaml',
    'date',
    '12:30',
    'content/sources.yaml:4: `warta.date` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'sources.yaml',
    'date',
    '1_000',
    'content/sources.yaml:4: `warta.date` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'sources.yaml',
    'date',
    '0x1F',
    'content/sources.yaml:4: `warta.date` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'sources.yaml',
    'language',
    'ID',
    'content/sources.yaml:6: `warta.language` is not a language code: write id, or pt-BR with a region. Mend it.',
  ],
  [
    'sources.yaml',
    'language',
    'idn',
    'content/sources.yaml:6: `warta.language` is not a language code: write id, or pt-BR with a region. Mend it.',
  ],
  [
    'sources.yaml',
    'language',
    '5',
    'content/sources.yaml:6: `warta.language` is of the wrong type. It has to be a text; put it in ',
  ],
  ['sources.yaml', 'language', 'en', 'clean'],
  ['id/charts.yaml', 'value', '-1', 'clean'],
  [
    'id/charts.yaml',
    'value',
    '.inf',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is no number that anything can be counted with',
  ],
  [
    'id/charts.yaml',
    'value',
    '.nan',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is no number that anything can be counted with',
  ],
  [
    'id/charts.yaml',
    'value',
    '1e300',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`. Mend it.',
  ],
  ['id/charts.yaml', 'value', '0', 'clean'],
  ['id/charts.yaml', 'value', '"10"', 'clean'],
  [
    'id/charts.yaml',
    'value',
    '[]',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is of the wrong type. It has to be a text; put it in quotes if it looks like something else.',
  ],
  [
    'id/charts.yaml',
    'value',
    '{ "": null }',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is of the wrong type. It has to be a text; put it in quotes if it looks like something else.',
  ],
  [
    'id/charts.yaml',
    'value',
    '~',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is missing. Add it after the colon.',
  ],
  [
    'id/charts.yaml',
    'value',
    '0x1F',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`. Mend it.',
  ],
  [
    'id/charts.yaml',
    'value',
    '0o17',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`. Mend it.',
  ],
  [
    'id/charts.yaml',
    'value',
    '1_000',
    'content/id/charts.yaml:9: `charts.0.rows.0.value` is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`. Mend it.',
  ],
  ['id/charts.yaml', 'value', '1.5', 'clean'],
  [
    'id/charts.yaml',
    'measure',
    'people',
    'content/id/charts.yaml:10: The measure people is not in `measures` of the chart. Add it there or mend the id.',
  ],
  [
    'id/charts.yaml',
    'measure',
    'x',
    'content/id/charts.yaml:10: The measure x is not in `measures` of the chart. Add it there or mend the id.',
  ],
  [
    'id/charts.yaml',
    'measure',
    '5',
    'content/id/charts.yaml:10: `charts.0.rows.0.measure` is of the wrong type. It has to be a text; put it in quotes if it looks like something else.',
  ],
  [
    'id/charts.yaml',
    'measure',
    '~',
    'content/id/charts.yaml:10: `charts.0.rows.0.measure` is missing. Add it after the colon.',
  ],
  [
    'id/charts.yaml',
    'id',
    'main',
    'content/id/charts.yaml:2: The id main is kept for the frame of every page. Give it another one.',
  ],
  [
    'id/charts.yaml',
    'id',
    'note-1',
    'content/id/charts.yaml:2: The id note-1 is kept for the frame of every page. Give it another one.',
  ],
  [
    'id/charts.yaml',
    'id',
    'about-sari',
    'content/id/charts.yaml:2: The id about-sari is kept for the frame of every page. Give it another one.',
  ],
  [
    'id/charts.yaml',
    'id',
    'A',
    'content/id/charts.yaml:2: `charts.0.id` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  [
    'id/charts.yaml',
    'id',
    'a b',
    'content/id/charts.yaml:2: `charts.0.id` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  [
    'id/charts.yaml',
    'id',
    '__proto__',
    'content/id/charts.yaml:2: `charts.0.id` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  [
    'id/charts.yaml',
    'id',
    '5',
    'content/id/charts.yaml:2: `charts.0.id` is of the wrong type. It has to be a text; put it in quo',
  ],
  [
    'id/charts.yaml',
    'id',
    'constructor',
    'content/id/charts.yaml:2: warning: No page shows the chart constructor. Put ![[chart:constructor]] alone in a paragraph.',
  ],
  [
    'id/charts.yaml',
    'id',
    '-a',
    'content/id/charts.yaml:2: `charts.0.id` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  ['id/forecasts.yaml', 'verdict', 'came-true', 'clean'],
  [
    'id/forecasts.yaml',
    'verdict',
    'True',
    'content/id/forecasts.yaml:5: `forecasts.0.verdict` is none of the values it can have. Write one of ',
  ],
  [
    'id/forecasts.yaml',
    'verdict',
    'yes',
    'content/id/forecasts.yaml:5: `forecasts.0.verdict` is none of the values it can have. Write one of ',
  ],
  ['id/forecasts.yaml', 'verdict', 'no', 'clean'],
  [
    'id/forecasts.yaml',
    'verdict',
    '~',
    'content/id/forecasts.yaml:5: `forecasts.0.verdict` is missing. Add it after the colon.',
  ],
  [
    'id/forecasts.yaml',
    'verdict',
    '[no]',
    'content/id/forecasts.yaml:5: `forecasts.0.verdict` is none of the values it can have. Write one of ',
  ],
  [
    'id/forecasts.yaml',
    'verdict',
    '{ a: null }',
    'content/id/forecasts.yaml:5: `forecasts.0.verdict` is none of the values it can have. Write one of ',
  ],
  ['id/timeline.yaml', 'date', '2020', 'clean'],
  ['id/timeline.yaml', 'date', '2020-01-03', 'clean'],
  [
    'id/timeline.yaml',
    'date',
    '2021-99-99',
    'content/id/timeline.yaml:6: `periods.0.events.0.date` is not a date that exists: write 2019-04-25,',
  ],
  [
    'id/timeline.yaml',
    'date',
    '5',
    'content/id/timeline.yaml:6: `periods.0.events.0.date` is not a date that exists: write 2019-04-25,',
  ],
  [
    'id/timeline.yaml',
    'date',
    'true',
    'content/id/timeline.yaml:6: `periods.0.events.0.date` is of the wrong type. Mend it.',
  ],
  [
    'id/timeline.yaml',
    'date',
    '~',
    'content/id/timeline.yaml:6: `periods.0.events.0.date` is missing. Add it after the colon.',
  ],
  ['id/people.yaml', 'kind', 'person', 'clean'],
  ['id/people.yaml', 'kind', 'institution', 'clean'],
  [
    'id/people.yaml',
    'kind',
    'term',
    'content/id/people.yaml:4: `people.0.kind` is none of the values it can have. Write one of person, institution.',
  ],
  [
    'id/people.yaml',
    'kind',
    '5',
    'content/id/people.yaml:4: `people.0.kind` is none of the values it can have. Write one of person, institution.',
  ],
  ['id/people.yaml', 'text', '"a[^warta]"', 'clean'],
  [
    'id/people.yaml',
    'text',
    '"a[^tiada]"',
    'content/id/people.yaml:6: The source tiada is not in sources.yaml. Add it there or mend the id.',
  ],
  [
    'id/people.yaml',
    'text',
    '"# a"',
    'content/id/people.yaml:6: This is more than one paragraph of text. Write one paragraph, without ',
  ],
  [
    'id/people.yaml',
    'text',
    '"- a"',
    'content/id/people.yaml:6: This is more than one paragraph of text. Write one paragraph, without ',
  ],
  [
    'id/people.yaml',
    'text',
    '"<script>"',
    'content/id/people.yaml:6: This is more than one paragraph of text. Write one paragraph, without ',
  ],
  [
    'id/people.yaml',
    'text',
    '"[a](javascript:x)"',
    'content/id/people.yaml:6: The link javascript:x leads to javascript:, where no reader can follow',
  ],
  ['id/people.yaml', 'text', '"[a](sections/1-jembatan.md)"', 'clean'],
  [
    'id/people.yaml',
    'text',
    '"[a](1-jembatan.md)"',
    'content/id/people.yaml:6: The link 1-jembatan.md leads to no file of this language. Write the pa',
  ],
  [
    'id/people.yaml',
    'text',
    '"![[map]]"',
    'content/id/people.yaml:6: This is more than one paragraph of text. Write one paragraph, without ',
  ],
  ['id/people.yaml', 'text', '"[[Bu Sari]]"', 'clean'],
  ['id/people.yaml', 'text', '"<!-- RAHASIA -->a"', 'clean'],
  ['id/people.yaml', 'text', '"<!-- RAHASIA -->"', 'clean'],
  [
    'id/people.yaml',
    'text',
    '"![a](tiada.png)"',
    'content/id/people.yaml:6: This is more than one paragraph of text. Write one paragraph, without lists or headings.',
  ],
  [
    'id/people.yaml',
    'text',
    '"[a](#)"',
    'content/id/people.yaml:6: The link is empty. Write where it leads, or leave only its words.',
  ],
  [
    'id/people.yaml',
    'text',
    '"[a](#b)"',
    'content/id/people.yaml:6: The link #b leads to no file of this language. Write the path to a Mar',
  ],
  [
    'id/people.yaml',
    'text',
    '"a\\n\\nb"',
    'content/id/people.yaml:6: This is more than one paragraph of text. Write one paragraph, without ',
  ],
  [
    'id/people.yaml',
    'text',
    '"<i lang=\\"en\\">a"',
    'content/id/people.yaml:6: The tag <i lang="en"> is not closed. Close it in the same paragraph, i',
  ],
  [
    'id/people.yaml',
    'text',
    '"[[[Bu Sari]]](https://example.org)"',
    'content/id/people.yaml:6: A mark stands in the words of a link. Put it before the link or behind it.',
  ],
  [
    'id/people.yaml',
    'text',
    '5',
    'content/id/people.yaml:6: `people.0.text` is of the wrong type. It has to be a text; put it in q',
  ],
  [
    'id/people.yaml',
    'text',
    '[a]',
    'content/id/people.yaml:6: `people.0.text` is of the wrong type. It has to be a text; put it in q',
  ],
  ['id/people.yaml', 'text', '""', 'content/id/people.yaml:6: `people.0.text` is empty. Write more.'],
  ['id/corrections.yaml', 'section', 'sections/1-jembatan.md', 'clean'],
  [
    'id/corrections.yaml',
    'section',
    'sections/tiada.md',
    'content/id/corrections.yaml:3: There is no file sections/tiada.md. Write its path, as sections/1-a-qu',
  ],
  [
    'id/corrections.yaml',
    'section',
    '../id/index.md',
    'content/id/corrections.yaml:3: There is no file ../id/index.md. Write its path, as sections/1-a-question.md.',
  ],
  [
    'id/corrections.yaml',
    'section',
    '/etc/passwd',
    'content/id/corrections.yaml:3: There is no file /etc/passwd. Write its path, as sections/1-a-question.md.',
  ],
  ['id/corrections.yaml', 'section', '""', 'content/id/corrections.yaml:3: `original.0.section` is empty. Write more.'],
  [
    'id/corrections.yaml',
    'section',
    '5',
    'content/id/corrections.yaml:3: `original.0.section` is of the wrong type. It has to be a text; put it in quotes if it looks like something else.',
  ],
  ['id/corrections.yaml', 'section', 'index.md', 'clean'],
  [
    'id/corrections.yaml',
    'section',
    'sections/1-jembatan.md#pembukaan',
    'content/id/corrections.yaml:3: There is no file sections/1-jembatan.md#pembukaan. Write its path, as ',
  ],
  [
    'id/sections/2-biaya.md',
    'title',
    '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"',
    'content/id/sections/2-biaya.md:2: warning: `title` is longer than 60 characters (it has 61). Shorten it.',
  ],
  [
    'id/sections/2-biaya.md',
    'title',
    '"<b>"',
    'content/id/sections/2-biaya.md:2: `title` holds HTML, which would be printed as it stands. Mend it.',
  ],
  [
    'id/sections/2-biaya.md',
    'title',
    '5',
    'content/id/sections/2-biaya.md:2: `title` is of the wrong type. It has to be a text; put it in quotes if',
  ],
  [
    'id/sections/2-biaya.md',
    'title',
    '~',
    'content/id/sections/2-biaya.md:2: `title` is missing. Add it after the colon.',
  ],
  ['id/sections/2-biaya.md', 'title', '"&lt;b&gt;"', 'clean'],
  ['id/sections/2-biaya.md', 'title', '"a < b"', 'clean'],
  [
    'id/sections/2-biaya.md',
    'title',
    '"[[Bu Sari]]"',
    'content/id/sections/2-biaya.md:2: `title` holds a mark, which would be printed as it stands. Mend it.',
  ],
  ['id/sections/2-biaya.md', 'title', '"\u0645\u0631\u062d\u0628\u0627"', 'clean'],
  ['id/sections/2-biaya.md', 'title', '"\ud83c\udf09"', 'clean'],
  [
    'id/sections/2-biaya.md',
    'title',
    '"<!-- a -->"',
    'content/id/sections/2-biaya.md:2: `title` holds HTML, which would be printed as it stands. Mend it.',
  ],
  ['id/sections/2-biaya.md', 'title', '"]]>"', 'clean'],
  [
    'id/sections/2-biaya.md',
    'title',
    '"</title>"',
    'content/id/sections/2-biaya.md:2: `title` holds HTML, which would be printed as it stands. Mend it.',
  ],
  ['id/sections/1-jembatan.md', 'aliases', '[a]', 'clean'],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '[A]',
    'content/id/sections/1-jembatan.md:6: `aliases.0` is not an id: lower-case letters, digits and hyphens. Mend',
  ],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '[a, a]',
    'content/id/sections/1-jembatan.md:6: The former name a is taken by id/sections/1-jembatan.md. Remove the al',
  ],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    'a',
    'content/id/sections/1-jembatan.md:6: `aliases` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.',
  ],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '[../a]',
    'content/id/sections/1-jembatan.md:6: `aliases.0` is not an id: lower-case letters, digits and hyphens. Mend',
  ],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '["a b"]',
    'content/id/sections/1-jembatan.md:6: `aliases.0` is not an id: lower-case letters, digits and hyphens. Mend',
  ],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '[biaya]',
    'content/id/sections/1-jembatan.md:6: The former name biaya is taken by id/sections/2-biaya.md. Remove the a',
  ],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '[jembatan]',
    'content/id/sections/1-jembatan.md:6: The former name jembatan is taken by id/sections/1-jembatan.md. Remove',
  ],
  ['id/sections/1-jembatan.md', 'aliases', '[id]', 'clean'],
  [
    'id/sections/1-jembatan.md',
    'aliases',
    '[404]',
    'content/id/sections/1-jembatan.md:6: `aliases.0` is of the wrong type. It has to be a text; put it in quote',
  ],
  ['id/sections/1-jembatan.md', 'aliases', '[share]', 'clean'],
  [
    'id/forecasts.yaml',
    'id',
    'a'.repeat(9000),
    `content/id/forecasts.yaml:2: warning: No section tells the forecast ${'a'.repeat(500)}`,
  ],
  ['id/charts.yaml', 'title', '&a *a', 'content/id/charts.yaml:3: The YAML cannot be read:'],
  [
    'id/sections/2-biaya.md',
    'title',
    'Mengapa ᏣᎳᎩ?',
    'content/id/sections/2-biaya.md:2: warning: No font of the share pictures has Ꮳ Ꮃ Ꭹ.',
  ],
  ['id/sections/2-biaya.md', 'title', '🌉 한국 لماذا?', 'clean'],
  [
    'id/sections/2-biaya.md',
    'title',
    'Mengapa?[^warta]',
    'content/id/sections/2-biaya.md:2: `title` holds a mark, which would be printed as it stands. Mend it.',
  ],
  [
    'id/sections/2-biaya.md',
    'standfirst',
    '"[^-: sendiri] a"',
    'content/id/sections/2-biaya.md:5: `standfirst` holds a mark, which would be printed as it stands. Mend it.',
  ],
  [
    'id/people.yaml',
    'role',
    'kepala [[Desa]]',
    'content/id/people.yaml:5: `people.0.role` holds a mark, which would be printed as it stands. Mend it.',
  ],
];

/** One setting. */
export const settings: [name: string, value: string, expected: string][] = [
  ['SITE_URL', 'https://example.org', 'clean'],
  ['SITE_URL', 'https://example.org/', 'clean'],
  ['SITE_URL', 'http://localhost:8080', 'clean'],
  ['SITE_URL', 'HTTPS://Example.ORG', 'clean'],
  ['SITE_URL', 'https://\u4f8b\u3048.jp', 'clean'],
  ['SITE_URL', 'https://[::1]:80', 'clean'],
  ['SITE_URL', 'https://1.2.3', 'clean'],
  [
    'SITE_URL',
    'https://example.org/a',
    'SITE_URL is "https://example.org/a": it has more than a host; a path below it is BASE_PATH. Write it as htt',
  ],
  [
    'SITE_URL',
    'https://example.org?',
    'SITE_URL is "https://example.org?": it has more than a host; a path below it is BASE_PATH. Write it as htt',
  ],
  [
    'SITE_URL',
    'https://example.org#',
    'SITE_URL is "https://example.org#": it has more than a host; a path below it is BASE_PATH. Write it as htt',
  ],
  [
    'SITE_URL',
    'https://u:p@example.org',
    'SITE_URL is "https://u:p@example.org": it has a name or a password in it, which every page would show. Write ',
  ],
  [
    'SITE_URL',
    'example.org',
    'SITE_URL is "example.org": it is no address with a scheme and a host. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://',
    'SITE_URL is "https://": it is no address with a scheme and a host. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'ftp://example.org',
    'SITE_URL is "ftp://example.org": it has to begin with https:// or http://. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'javascript:x',
    'SITE_URL is "javascript:x": it has to begin with https:// or http://. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    "https://exa'mple.org",
    'SITE_URL is "https://exa\'mple.org": its host has signs that no host has. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'file:///a',
    'SITE_URL is "file:///a": it has to begin with https:// or http://. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://example.org:99999',
    'SITE_URL is "https://example.org:99999": it is no address with a scheme and a host. Write it as https://example',
  ],
  ['SITE_URL', 'https://a..b', 'clean'],
  ['SITE_URL', 'https:example.org', 'clean'],
  [
    'SITE_URL',
    '//example.org',
    'SITE_URL is "//example.org": it is no address with a scheme and a host. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://example.org\\@b',
    'SITE_URL is "https://example.org\\\\@b": it has more than a host; a path below it is BASE_PATH. Write it as htt',
  ],
  [
    'SITE_URL',
    'https://a_b.example',
    'SITE_URL is "https://a_b.example": its host has signs that no host has. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://$host',
    'SITE_URL is "https://$host": its host has signs that no host has. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://a;b',
    'SITE_URL is "https://a;b": its host has signs that no host has. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://{a}',
    'SITE_URL is "https://{a}": its host has signs that no host has. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://a"b',
    'SITE_URL is "https://a\\"b": its host has signs that no host has. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    '\u2066',
    'SITE_URL is "\\u{2066}": it is no address with a scheme and a host. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://a b',
    'SITE_URL is "https://a b": it is no address with a scheme and a host. Write it as https://example.org.',
  ],
  [
    'SITE_URL',
    'https://a\u202eb',
    'SITE_URL is "https://a\\u{202e}b": it is no address with a scheme and a host. Write it as https://example.org.',
  ],
  ['BASE_PATH', '/', 'clean'],
  ['BASE_PATH', '//', 'clean'],
  ['BASE_PATH', 'a', 'clean'],
  ['BASE_PATH', '/a/b/', 'clean'],
  ['BASE_PATH', 'a//b', 'clean'],
  ['BASE_PATH', '/~a/', 'clean'],
  ['BASE_PATH', '/-/', 'clean'],
  ['BASE_PATH', '/a.b/', 'clean'],
  [
    'BASE_PATH',
    '..',
    'BASE_PATH is "..": its parts are letters, digits and . _ ~ - and begin with no dot. Write it as /news/topic/.',
  ],
  ['BASE_PATH', '/../', 'BASE_PATH is "/../": its parts are letters, digits and . _ ~ - and begin with no dot. Write'],
  [
    'BASE_PATH',
    '.',
    'BASE_PATH is ".": its parts are letters, digits and . _ ~ - and begin with no dot. Write it as /news/topic/.',
  ],
  [
    'BASE_PATH',
    '/.git/',
    'BASE_PATH is "/.git/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/a b/',
    'BASE_PATH is "/a b/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/a"/',
    'BASE_PATH is "/a\\"/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  ['BASE_PATH', "/a'/", 'BASE_PATH is "/a\'/": its parts are letters, digits and . _ ~ - and begin with no dot. Write'],
  [
    'BASE_PATH',
    '/a;}/',
    'BASE_PATH is "/a;}/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/$host/',
    'BASE_PATH is "/$host/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/a{b}',
    'BASE_PATH is "/a{b}": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/\u00e9/',
    'BASE_PATH is "/\u00e9/": its parts are letters, digits and . _ ~ - and begin with no dot. Write it as /news/topic/.',
  ],
  [
    'BASE_PATH',
    '/%61/',
    'BASE_PATH is "/%61/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  ['BASE_PATH', '/a?b', 'BASE_PATH is "/a?b": its parts are letters, digits and . _ ~ - and begin with no dot. Write'],
  ['BASE_PATH', '/a#b', 'BASE_PATH is "/a#b": its parts are letters, digits and . _ ~ - and begin with no dot. Write'],
  ['BASE_PATH', '/a*/', 'BASE_PATH is "/a*/": its parts are letters, digits and . _ ~ - and begin with no dot. Write'],
  ['BASE_PATH', '/:a/', 'BASE_PATH is "/:a/": its parts are letters, digits and . _ ~ - and begin with no dot. Write'],
  [
    'BASE_PATH',
    '\\',
    'BASE_PATH is "\\\\": its parts are letters, digits and . _ ~ - and begin with no dot. Write it as /news/topic/.',
  ],
  [
    'BASE_PATH',
    '/a\\b/',
    'BASE_PATH is "/a\\\\b/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/a\nb/',
    'BASE_PATH is "/a\\nb/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/\u202e/',
    'BASE_PATH is "/\\u{202e}/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/<a>/',
    'BASE_PATH is "/<a>/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  [
    'BASE_PATH',
    '/a,b/',
    'BASE_PATH is "/a,b/": its parts are letters, digits and . _ ~ - and begin with no dot. Write',
  ],
  ['HSTS', '', 'clean'],
  ['HSTS', '0', 'clean'],
  ['HSTS', '1', 'clean'],
  ['HSTS', '31536000', 'clean'],
  ['HSTS', '9999999999', 'clean'],
  ['HSTS', '99999999999', 'HSTS is "99999999999": it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', 'yes', 'HSTS is "yes": it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', '-1', 'HSTS is "-1": it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', '1.5', 'HSTS is "1.5": it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', '1e3', 'HSTS is "1e3": it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', '\u0663', 'HSTS is "\u0663": it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', ' 1 ', 'clean'],
  ['NOINDEX', '1', 'clean'],
  ['NOINDEX', '0', 'clean'],
  ['NOINDEX', 'true', 'NOINDEX is "true": it is 1 or left out.'],
  ['NOINDEX', 'yes', 'NOINDEX is "yes": it is 1 or left out.'],
  ['NOINDEX', '2', 'NOINDEX is "2": it is 1 or left out.'],
  ['PORT', '4321', 'clean'],
  ['PORT', '0', 'clean'],
  ['PORT', '65535', 'clean'],
  ['PORT', '65536', 'PORT is "65536": it is a number up to 65535.'],
  ['PORT', '-1', 'PORT is "-1": it is a number up to 65535.'],
  ['PORT', 'a', 'PORT is "a": it is a number up to 65535.'],
  ['PORT', '1.5', 'PORT is "1.5": it is a number up to 65535.'],
  ['CONTENT_DIR', 'src', 'clean'],
  ['CONTENT_DIR', 'tiada', 'CONTENT_DIR is "tiada": there is no such folder.'],
  ['CONTENT_DIR', 'package.json', 'CONTENT_DIR is "package.json": there is no such folder.'],
  ['CONTENT_DIR', 'package.json/x', 'CONTENT_DIR is "package.json/x": there is no such folder.'],
  ['CONTENT_DIR', '/proc/self/root/../tiada', 'CONTENT_DIR is "/proc/self/root/../tiada": there is no such folder.'],
];
