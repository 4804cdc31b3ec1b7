export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Queue_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Web_Queue_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_total: ((inputs: Web_Queue_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
