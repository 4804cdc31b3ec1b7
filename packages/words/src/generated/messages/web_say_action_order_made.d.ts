export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Order_MadeInputs = {};
/**
* | output |
* | --- |
* | "order made" |
*
* @param {Web_Say_Action_Order_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_order_made: ((inputs?: Web_Say_Action_Order_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Order_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
