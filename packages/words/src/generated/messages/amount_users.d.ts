export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} user" |
* | * | "{n} users" |
*
* @param {Amount_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_users: ((inputs: Amount_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
