import type { PairExplanation } from '@lookback/resolve';
import type { Io } from '../io.ts';

/** Prints why two records are, or are not, one person: field, the two values, level, weight, what is missing. */
export function printExplanation(io: Io, explanation: PairExplanation): void {
  const { a, b, fields, priorBits, rivalBits, scoreBits, probability, rival, missing, samePerson, thresholdBits } =
    explanation;
  io.say(`${a} and ${b}: ${samePerson ? 'one person' : 'not joined'}; probability ${probability.toPrecision(3)}`);
  io.say(`  before comparing              ${bits(priorBits)}`);
  for (const field of fields.filter((item) => !missing.includes(item.field))) {
    io.say(
      `  ${field.field.padEnd(14)} ${bits(field.bits).padStart(14)}  ${field.left} / ${field.right}  (${field.level})`,
    );
    for (const part of field.parts) io.say(`      ${part.left} = ${part.right}  ${part.how.replaceAll('_', ' ')}`);
  }
  io.say(`  what else it could be         ${bits(rivalBits)}  (${rival.name || 'unrelated'})`);
  io.say(`  sum                           ${bits(scoreBits)}  (joined from ${bits(thresholdBits).trim()})`);
  if (missing.length > 0) io.say(`  missing on one side: ${missing.join(', ')}`);
  for (const item of explanation.whyNotHigher.slice(0, 3)) {
    io.say(`  not higher: ${item.field} is "${item.level}", which costs ${item.lostBits.toFixed(1)} bits`);
  }
}

function bits(value: number): string {
  return `${value >= 0 ? '+' : ''}${value.toFixed(1)} bits`;
}
