import { stripInvisible } from './fold.ts';
import { isPlaceholder } from './placeholder.ts';

/**
 * The comparable form of an e-mail address: lower case, domain in its ASCII (IDNA) form, googlemail.com as gmail.com; or null
 * where the text is no address or a placeholder. Dots and +tags stay: closing them up is a proposal, not an equality.
 */
export function emailKey(value: string): string | null {
  const text = stripInvisible(value.normalize('NFKC'))
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
    .toLowerCase();
  if (isPlaceholder(text, 'email')) return null;
  const match = /^([^\s@<>(),;:"]+)@([^\s@<>(),;:"/\\?#]+\.[^\s@<>(),;:"/\\?#]{2,})$/u.exec(text);
  if (!match) return null;
  const domain = asciiDomain(match[2]);
  return domain === null ? null : `${match[1]}@${domain === 'googlemail.com' ? 'gmail.com' : domain}`;
}

function asciiDomain(domain: string): string | null {
  if (/^[a-z0-9.-]+$/.test(domain)) return domain.replace(/\.$/, '');
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : null;
}
