const memo = new Map<string, string>();

/**
 * One key for the Latin spellings of an East Slavic name: English, German, French, Swedish, Czech, Polish, Hungarian romanisations fall
 * together (Tscherednitschenko, Cherednichenko; Nikolajewitsch, Nikolaevich). Folded letters in and out.
 */
export function slavicKey(latin: string): string {
  const known = memo.get(latin);
  if (known !== undefined) return known;
  const key = latin
    .replace(/schtsch|shch|chtch|sjtj|szcz|stsj/g, 'S')
    .replace(/tsch|tch|tsj|tj|cz|cs(?=$)|tx(?=$)|(?<!s)ch/g, 'C')
    .replace(/(?<=[iy])(?:c|ts)(?=$)/g, 'C')
    .replace(/sch|sh|zh|sj|sz/g, 'S')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/ff?(?=$)/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/(?:[iy][iyj]|[iyj])(?=$)/g, 'i')
    .replace(/[iyj]+(?=[aeou])/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1');
  if (memo.size > 50_000) memo.clear();
  memo.set(latin, key);
  return key;
}
