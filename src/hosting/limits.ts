/** What hosts take at most, by their manuals. What a site has beyond it is left out, and the build says so. */
export const limits = {
  /** Characters of a line of `_headers`: developers.cloudflare.com/pages/configuration/headers/ */
  headerLine: 2000,
  /** Rules of `_headers`, the same page. */
  headerRules: 100,
  /** Rules of `_redirects` without a pattern: developers.cloudflare.com/pages/configuration/redirects/ */
  redirects: 2000,
  /** Bytes of a function: docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
  functionBytes: 10_240,
} as const;
