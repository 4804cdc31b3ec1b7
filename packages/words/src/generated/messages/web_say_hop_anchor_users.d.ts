export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Anchor_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    kind: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{kind}, {n} person" |
* | * | "{kind}, {n} persons" |
*
* @param {Web_Say_Hop_Anchor_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_anchor_users: ((inputs: Web_Say_Hop_Anchor_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Anchor_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
