export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Web_Say_Hop_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_users: ((inputs: Web_Say_Hop_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
