import { isoDay } from '@lookback/base';
import { requiredSystems } from '../fate/fate.ts';
import { fileName, type RecordFile } from '../file/record-file.ts';
import { calendar } from '../world.ts';

/** The charter of the simulated review. `rows` are the data rows of each file, as its custodian counts them. */
export function charterText(files: readonly RecordFile[], rows: ReadonlyMap<string, number>): string {
  const systems = files.flatMap((file) => {
    const name = fileName(file);
    return [
      `  - name: ${file.system}`,
      `    searched: 'yes'`,
      `    custodian: ${file.custodian}`,
      `    files: [${name}]`,
      `    control_totals: { rows: ${rows.get(name) ?? 0}, how: count sent with the file }`,
    ];
  });
  return `${[
    '# The mandate of the simulated review.',
    'title: Look-back review of the corridor',
    'question: Who, in the files held, was moved by the corridor, and did anything that was then known need action?',
    'authority: Norhaven Inspector General, order 12 of 2024',
    `period: { from: ${isoDay(calendar.start)}, to: ${isoDay(calendar.end)} }`,
    `files_closed: ${isoDay(calendar.cutOff)}`,
    'population: everyone with a record in the systems below',
    'profile: border',
    'systems:',
    ...systems,
    '  - name: paper registers of the old piers',
    `    searched: 'no'`,
    '    why: not digitised; about 4,000 pages',
    '    custodian: Harbour Archive',
    'protected: [nationality, ethnicity, religion, birthplace, politics, health]',
    'retention: { days: 365, delete_on: 2026-06-30, note: the whole review }',
    'exclusions:',
    '  - rule: hub_only',
    '    approved_by: [Inspector General, Protection Officer]',
    '    reason: a public hostel or a telephone shop alone says nothing of a person',
    'search_authority:',
    ...requiredSystems.map((system) => `  - { system: ${system}, authority: Order 12 of 2024 }`),
    'named_rules:',
    '  - name: persons of interest',
    '    outcomes: [D5, D6]',
    '    definition: D5 + D6, each settled by two people on conduct; never a rest',
    'k_suppress: 11',
    'location_valid_days: 365',
  ].join('\n')}\n`;
}
