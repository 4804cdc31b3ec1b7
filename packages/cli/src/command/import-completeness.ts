import { words } from '@lookback/words';
import type { ImportReport } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { Io } from '../io.ts';
import { count } from '../numbers.ts';

type System = ImportReport['completeness'][number];

const monthsMax = 6;
const gapsMax = 3;

/** Says what came in against what each custodian says was sent, and which days no row is dated in. */
export function sayCompleteness(report: ImportReport, io: Io): void {
  for (const system of report.completeness) {
    for (const check of system.checks) io.say(checkSentence(system.system, check));
    const months = system.missingMonths;
    if (months.length > 0) io.say(`  ${words.step_import_no_row_in_months({ months: someOf(months) })}`);
    for (const { from, to, days } of system.missingDays.slice(0, gapsMax)) {
      const told = amount('days', days);
      const gap =
        days === 1
          ? words.step_import_no_row_on_day({ day: from, days: told })
          : words.step_import_no_row_in_days({ from, to, days: told });
      io.say(`  ${gap}`);
    }
    if (!system.differs) continue;
    if (system.explained) io.say(`  ${words.step_import_explained({ text: system.explained })}`);
    else io.say(`  ${words.step_import_needs_explanation()}`);
  }
}

function someOf(months: readonly string[]): string {
  if (months.length <= monthsMax) return months.join(', ');
  const shown = months.slice(0, monthsMax).join(', ');
  return words.step_import_months_more({ months: shown, more: amount('months', months.length - monthsMax) });
}

function checkSentence(system: string, check: System['checks'][number]): string {
  const amountText = (value: number | string | null): string =>
    typeof value === 'number' ? count(value) : (value ?? words.step_import_check_nothing());
  const verdict = check.agrees
    ? words.step_import_check_agrees()
    : check.difference === null
      ? words.step_import_check_differs()
      : words.step_import_check_difference({ n: count(check.difference) });
  const what = words[`step_import_check_${check.what}`]();
  return words.step_import_check({
    system,
    what,
    expected: amountText(check.expected),
    received: amountText(check.received),
    verdict,
  });
}
