import { basename } from 'node:path';

/** Does a glob (`*`, `?`, `[ab]`, `{a,b}`) match a file name? Folders of either are left out; case counts. */
export function matchesGlob(glob: string, file: string): boolean {
  return new RegExp(`^${pattern(basename(glob))}$`, 'u').test(basename(file));
}

function pattern(glob: string): string {
  let depth = 0;
  return glob.replace(/\[[^\]]+\]|[\s\S]/gu, (sign) => {
    if (sign.length > 1 && sign.startsWith('[')) return sign.replace(/^\[!/, '[^');
    switch (sign) {
      case '*':
        return '.*';
      case '?':
        return '.';
      case '{':
        depth++;
        return '(?:';
      case '}':
        depth--;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return sign.replace(/[\\^$.+()|[\]/]/u, '\\$&');
    }
  });
}
