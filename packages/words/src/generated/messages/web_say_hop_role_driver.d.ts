export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Role_DriverInputs = {};
/**
* | output |
* | --- |
* | "declared driver" |
*
* @param {Web_Say_Hop_Role_DriverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_driver: ((inputs?: Web_Say_Hop_Role_DriverInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_DriverInputs, {
    locale?: "en" | "es";
}, {}>;
