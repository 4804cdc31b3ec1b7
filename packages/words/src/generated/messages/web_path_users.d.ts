export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Path_UsersInputs = {};
/**
* | output |
* | --- |
* | "users" |
*
* @param {Web_Path_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_users: ((inputs?: Web_Path_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
