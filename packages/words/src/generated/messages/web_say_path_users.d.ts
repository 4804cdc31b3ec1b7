export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Path_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "Used by {n} person in the files." |
* | * | "Used by {n} persons in the files." |
*
* @param {Web_Say_Path_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_users: ((inputs: Web_Say_Path_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
