import { expect, test } from 'vitest';
import { keepsLongVowels } from './long-vowels.ts';

test.each([
  ['سعاد', 'suad souad soad', 'said saeed'],
  ['سعيد', 'said saeed saied', 'suad souad'],
  ['سميرة', 'samira sameera samirah', 'samir sameer'],
  ['جمال', 'jamal gamal djamel', 'jamil'],
  ['هشام', 'hisham hicham hichem', 'hashim'],
  ['عوض', 'awad', 'iyad'],
  ['أنور', 'anwar anouar', 'anis'],
  ['زيد', 'zaid zayd zeid', ''],
  ['مريم', 'maryam mariam meriem', ''],
  ['محمد', 'mohammed muhammad mhamed', ''],
  ['Юсуф', 'yusuf said', ''],
])('%s is %s, not %s', (word, romanised, others) => {
  for (const latin of romanised.split(' ')) expect(keepsLongVowels(word, latin)).toBe(true);
  for (const latin of others.split(' ').filter((text) => text !== '')) expect(keepsLongVowels(word, latin)).toBe(false);
});
