export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_LockInputs = {};
/**
* | output |
* | --- |
* | "Lock" |
*
* @param {Web_LockInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lock: ((inputs?: Web_LockInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LockInputs, {
    locale?: "en" | "es";
}, {}>;
