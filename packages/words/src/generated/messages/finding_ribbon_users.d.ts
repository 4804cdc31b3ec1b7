export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Ribbon_UsersInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Used by {count} persons in the files." |
*
* @param {Finding_Ribbon_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_users: ((inputs: Finding_Ribbon_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
