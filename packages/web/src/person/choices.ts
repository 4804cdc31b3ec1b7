import type { Choice, Outcome } from '@lookback/server';

/** Single keys of gate 2. Nothing adverse has one. */
export const choiceKeys: Readonly<Partial<Record<Outcome, string>>> = {
  link_confirmed_no_adverse: '1',
  no_link: '2',
  insufficient_information: '3',
  protection_referral: '4',
  not_the_person: '5',
  link_chance_compatible: '6',
  deceased_or_out_of_scope: '7',
};

const order: readonly Outcome[] = [
  'link_confirmed_no_adverse',
  'no_link',
  'insufficient_information',
  'protection_referral',
  'not_the_person',
  'link_chance_compatible',
  'deceased_or_out_of_scope',
  'role_in_network_supported',
  'individual_concern_supported',
];

export const inOrder = (choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));

/** Compares what was typed with the choice's words: case, accents' form and outer space do not matter, letters do. */
export function typedOut(typed: string, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  return plain(typed) === plain(wanted);
}
