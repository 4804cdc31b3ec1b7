import type { FieldRole } from './record-table.ts';
import type { ValueRule } from './value-comparison.ts';
import {
  addressRule,
  categoryRule,
  codeRule,
  emailRule,
  foldCode,
  foldEmail,
  foldParent,
  foldPhone,
  foldValue,
  kindCodeRule,
  parentRule,
  phoneRule,
  placeRule,
  postcodeRule,
  textRule,
  yearRule,
} from './value-rules.ts';

/** One kind of column beside names and birth dates. */
export interface ColumnKind {
  readonly role: FieldRole;
  readonly rule: ValueRule;
  readonly fold: (value: string, field: { readonly name: string }) => string;
  /** One comparison for all columns of the role, or one each. */
  readonly merged: boolean;
  readonly dispersible: boolean;
}

/** In the order in which they are compared. */
export const columnKinds: readonly ColumnKind[] = [
  { role: 'code', rule: codeRule, fold: foldCode, merged: false, dispersible: true },
  { role: 'phone', rule: phoneRule, fold: foldPhone, merged: true, dispersible: true },
  { role: 'email', rule: emailRule, fold: foldEmail, merged: true, dispersible: true },
  { role: 'parent', rule: parentRule, fold: foldParent, merged: false, dispersible: true },
  { role: 'address', rule: addressRule, fold: foldValue, merged: true, dispersible: true },
  { role: 'postcode', rule: postcodeRule, fold: foldValue, merged: true, dispersible: false },
  { role: 'place', rule: placeRule, fold: foldValue, merged: false, dispersible: false },
  { role: 'category', rule: categoryRule, fold: foldValue, merged: false, dispersible: false },
  { role: 'year', rule: yearRule, fold: foldValue, merged: false, dispersible: false },
  { role: 'text', rule: textRule, fold: foldValue, merged: false, dispersible: false },
];
/** Documents of several kinds in one comparison: only numbers of one kind are compared. */
export const sparseCodes: ColumnKind = {
  role: 'code',
  rule: kindCodeRule,
  fold: (value, field) => {
    const code = foldCode(value);
    return code === '' ? '' : `${field.name}: ${code}`;
  },
  merged: true,
  dispersible: true,
};
