/** Mozilla Observatory's score of a page's headers, by the rules of mdn/mdn-http-observatory (charts.js, csp.js). */
export type Headers = Record<string, string | undefined>;

/**
 * Bonuses count only from 90 up. Two things the headers cannot show are taken as given: that the host redirects
 * HTTP to HTTPS and that no cookies are set.
 */
export function observatoryScore(headers: Headers, html: string): { score: number; reasons: string[] } {
  const results = [...contentPolicy(headers), ...transport(headers), ...rest(headers), ...scripts(html)];
  const penalties = results.filter(([modifier]) => modifier < 0);
  const bonuses = results.filter(([modifier]) => modifier > 0);
  const sum = (list: [number, string][]) => list.reduce((total, [modifier]) => total + modifier, 0);
  const base = 100 + sum(penalties);
  return {
    score: base >= 90 ? base + sum(bonuses) : base,
    reasons: results.map(([modifier, reason]) => `${modifier > 0 ? '+' : ''}${modifier} ${reason}`),
  };
}

function contentPolicy(headers: Headers): [number, string][] {
  const csp = headers['content-security-policy'];
  if (!csp)
    return [
      [-25, 'no Content-Security-Policy'],
      [-20, 'no framing control'],
    ];
  const directives = new Map(
    csp.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const scriptsAndStyles = [...(directives.get('script-src') ?? []), ...(directives.get('style-src') ?? [])];
  const unsafe = scriptsAndStyles.some((source) => /unsafe-(?:inline|eval)|^data:|^https?:|^\*$/.test(source));
  const none = directives.get('default-src')?.join(' ') === "'none'";
  const form = ["'none'", "'self'"].includes(directives.get('form-action')?.join(' ') ?? '');
  return [
    unsafe
      ? [-20, 'unsafe policy']
      : none && form
        ? [10, "policy from default-src 'none'"]
        : [5, 'policy without unsafe'],
    directives.has('frame-ancestors') ? [5, 'frame-ancestors'] : [-20, 'no framing control'],
  ];
}

function transport(headers: Headers): [number, string][] {
  const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? NaN);
  if (Number.isNaN(age)) return [[-20, 'no HSTS']];
  return [age >= 15_768_000 ? [0, 'HSTS'] : [-10, 'HSTS under six months']];
}

function rest(headers: Headers): [number, string][] {
  const referrer = headers['referrer-policy'] ?? '';
  const strict = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  return [
    headers['x-content-type-options'] === 'nosniff' ? [0, 'nosniff'] : [-5, 'no nosniff'],
    referrer === ''
      ? [0, 'no Referrer-Policy']
      : strict.includes(referrer)
        ? [5, 'Referrer-Policy']
        : [-5, 'weak Referrer-Policy'],
    ['same-origin', 'same-site'].includes(headers['cross-origin-resource-policy'] ?? '')
      ? [10, 'resource policy']
      : [0, 'no resource policy'],
  ];
}

/** Foreign scripts without integrity cost points; a page with no script files neither gains nor loses. */
function scripts(html: string): [number, string][] {
  return /<script[^>]+src=["']?(?:https?:)?\/\//.test(html) ? [[-5, 'foreign scripts']] : [[0, 'no foreign scripts']];
}
