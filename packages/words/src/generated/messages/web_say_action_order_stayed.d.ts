export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Order_StayedInputs = {};
/**
* | output |
* | --- |
* | "order stayed" |
*
* @param {Web_Say_Action_Order_StayedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_order_stayed: ((inputs?: Web_Say_Action_Order_StayedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Order_StayedInputs, {
    locale?: "en" | "es";
}, {}>;
