/** Addresses of the web and of people. */
import { z } from 'astro/zod';
import { faultOfAddress } from '../addresses.ts';

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address', abort: true })
  .refine(
    (value) => !/^https?:\/\/[^/?#]*@/i.test(value),
    'has a name or a password in it, which every reader would see',
  )
  .refine((value) => faultOfAddress(value) === undefined, 'is not an http or https address')
  .meta({ title: 'An address of the web' });

/** Where readers can write to: a page, or an address for mail. */
export const contactAddress = z
  .string()
  .refine((value) => {
    const wanted = value.startsWith('mailto:') ? z.email() : webAddress;
    return !/^http:/i.test(value) && wanted.safeParse(value.replace(/^mailto:/, '')).success;
  }, 'is not an https or mailto address')
  .meta({ title: 'An https: or mailto: address', pattern: '^(https:|mailto:)' });
