export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_RuleInputs = {
    rule: NonNullable<unknown>;
    pairs: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    split: NonNullable<unknown>;
    limit: NonNullable<unknown>;
    unsplit: NonNullable<unknown>;
    left: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Rule \"{rule}\": {pairs} pairs compared; {expected} would agree on it by coincidence; {split} blocks of more than {limit} records split, {unsplit} left too lar..." |
*
* @param {Finding_People_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule: ((inputs: Finding_People_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
