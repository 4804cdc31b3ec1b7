export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_MembersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} member with a role" |
* | * | "{n} members with a role" |
*
* @param {Amount_MembersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_members: ((inputs: Amount_MembersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_MembersInputs, {
    locale?: "en" | "es";
}, {}>;
