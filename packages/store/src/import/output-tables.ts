import { GuardError } from '@lookback/base';

/** The tables that Lookback itself writes (CONTRACTS 5): an output is not evidence. */
const outputs: Readonly<Record<string, string>> = {
  dedupe: 'record_id,person_id,basis',
  'dedupe (candidates)': 'record_a,record_b,probability,reason',
  match: 'left_id,right_id,weight,probability',
  names: 'row,left,right,score,match,level,because',
  screen: 'record,list_row,probability,because,missing',
  links: 'person,observed,expected,p,q,band,hub_only,sole_support,anchors',
  pairs: 'person_a,person_b,shared,expected,p_hypergeometric',
  'import (rejects)': 'file,row,reason,text',
};

/** Refuses a table that Lookback wrote. Throws GuardError `output_as_evidence`. */
export function refuseOutputTable(path: string, header: readonly string[]): void {
  const found = header.map((name) => name.trim().toLowerCase()).join(',');
  for (const [command, columns] of Object.entries(outputs)) {
    if (found !== columns && !found.startsWith(`${columns},`)) continue;
    throw new GuardError({
      code: 'output_as_evidence',
      file: path,
      message: `${path} is what \`${command}\` writes; a result of Lookback is not evidence and is not imported.`,
      todo: 'Import the file that the result was made from.',
    });
  }
}
