/**
 * FollowTheMoney properties of a person that hold the number of a document or register of the person's own. Every
 * one serves identity, and is found by whoever searches a number.
 */
export const ownNumberProps: readonly string[] = [
  'idNumber',
  'passportNumber',
  'licenseNumber',
  'socialSecurityNumber',
  'taxNumber',
  'innCode',
  'registrationNumber',
];
