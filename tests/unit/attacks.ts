/** Texts that attack whoever reads them: for the tests of what is published, and for those in a browser. */

/** Attacks on one paragraph each. */
export const attacks = [
  ']]>',
  ']]><img src=x onerror=x()>',
  ']]&gt;&lt;img src=x onerror=x()&gt;',
  '&lt;script&gt;x()&lt;/script&gt;',
  '\\<img src=x onerror=x()>',
  '`<img src=x onerror=x()>` `]]>`',
  '&#60;img src=x onerror=x()&#62;',
  '<!--><img src=x onerror=x()>-->',
  '<!-- a --!><img src=x onerror=x()> -->',
  '<!--> rahasia',
  '<![CDATA[<img src=x onerror=x()>]]>',
  '<![CDATA[ > <img src=https://example.com/x> ]]>',
  '<?xml > <img src=x onerror=x()> ?>',
  '<!X > <script>x()</script>',
  '<body onload=x()>',
  '<html onclick=x()>',
  '<frameset onload=x()><frame src=javascript:x()></frameset>',
  '</p></div></article></main></body><script>x()</script>',
  '<i lang="en" onclick="x()">a</i>',
  '<i lang="en\'><img src=x onerror=x()>">a</i>',
  `<abbr title='"><img src=x onerror=x()>'>a</abbr>`,
  '<abbr title="&quot;&gt;&lt;img src=x onerror=x()&gt;">a</abbr>',
  '<abbr title="</abbr><script>x()</script>">a</abbr>',
  '<span lang="en"><style>*{background:url(//example.com)}</style></span>',
  '<svg onload=x()><script>x()</script></svg>',
  '<math><mtext><img src=x onerror=x()></mtext></math>',
  '<iframe srcdoc="<script>x()</script>"></iframe>',
  '<base href="//example.com/">',
  '<meta http-equiv=refresh content="0;url=javascript:x()">',
  '<a href="javascript:x()">a</a>',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
  '[a](javascript:x())',
  '[a](java&#10;script:x())',
  '[a](JAVASCRIPT&colon;x())',
  '[a](data:text/html,<script>x()</script>)',
  '[a](//example.com/x)',
  '[a](https://example.com "\\" onmouseover=\\"x()")',
  '[a](<https://example.com/"onmouseover="x()>)',
  '![a" onerror="x()](gambar.png)',
  '![a](https://example.com/x.png)',
  '![a](<x" onerror="x().png>)',
  '**<b onclick=x()>a</b>**',
  '[[Bu Sari|<img src=x onerror=x()>]]',
  '[[Bu Sari|" onclick="x()]]',
  'www.example.com/<img/src=x/onerror=x()>',
  '<https://example.com/><script>x()</script>',
  '<javascript:x()>',
];

/** Attacks that take more than a paragraph. */
export const blocks = [
  '```html\n<script>x()</script>\n```',
  '```" onclick="x()\nkata\n```',
  '    <script>x()</script>',
  '- [ ] <img src=x onerror=x()>',
  ': Lagi <img src=x onerror=x()>\n\n| a <svg onload=x()> | b |\n|---|---|\n| ]]> | <!-- a --> |',
  '## a <img src=x onerror=x()> {#a"onclick="x()}',
  '## a {#"><script>x()</script>}',
  '<div>\n\n<script>\nx()\n\n</script>',
  '<pre><textarea></pre><img src=x onerror=x()></textarea>',
  '<xmp></xmp><img src=x onerror=x()>',
];

/** What has passed sanitisers of others: read once, written, and read as something else. */
export const mutated = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()>',
  '<svg></p><style><a id="</style><img src=1 onerror=x()>">',
  '<svg><p><style><g title="</style><img src onerror=x()>">',
  '<select><iframe></select><img src=x: onerror=x()>',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
  '<noembed><p title="</noembed><img src=x onerror=x()>">',
  '<xmp><p title="</xmp><img src=x onerror=x()>">',
  '<textarea><p title="</textarea><img src=x onerror=x()>">',
  '<table><a href="//evil.example"><tr><td><svg/onload=x()>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=x()></annotation-xml></math>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.x()</script>"></foreignObject></svg>',
  '<svg><animate onbegin=x() attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=a xmlns=http://www.w3.org/2000/svg onload=x()>#a">',
  '<template><img src=x onerror=x()></template><img src="//evil.example/a" srcset="//evil.example/b 1x">',
  '<link rel=stylesheet href=//evil.example/a.css><link rel=prefetch href=//evil.example/b>',
  '<style>@import \'//evil.example/a.css\'</style><p style="background:url(//evil.example/b)">a',
  '<input autofocus onfocus=x()><details open ontoggle=x()><summary>a</summary></details>',
  '<video src=x onerror=x()></video><audio><source src=x onerror=x()></audio>',
  '<object data="javascript:x()"></object><embed src=//evil.example/a><iframe src="javascript:parent.x()"></iframe>',
  '<button formaction="javascript:x()">a</button><a href="java\nscript:x()">b</a><a href="\x01javascript:x()">c</a>',
  '<div background="//evil.example/a"><table background="//evil.example/b"></table></div>',
  '<picture><source srcset="//evil.example/a" type="image/webp"><img src=x></picture>',
  '<a ping="//evil.example" href="//evil.example/" id=x name=x>a</a><img usemap="#a" src="//evil.example/c">',
];

/** All of it at once, in HTML that only a sanitiser sees. */
export const hostile = `<!-- rahasia --><!doctype html><p style="a" onclick="x()" id="main" class="a" data-x="y" title="z">a</p><script>x()</script>
<style>*{}</style><svg onload="x()"><a href="x">rahasia</a></svg><img src="https://example.com/x" srcset="y" onerror="x()" alt="a"><img src="/b.png">
<a href="javascript:x()" ping="//example.com" target="_top">b</a><a href=" //example.com">c</a><a href="https://[">d</a><iframe src="//example.com">rahasia</iframe>
<form action="//example.com"><input formaction="x" autofocus onfocus="x()"><textarea>e</textarea></form><object data="x">rahasia</object><template>rahasia</template>
<base href="//example.com"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="//example.com"><math><mi href="javascript:x()">f</mi></math><video src="x" onerror="x()"></video>`;
