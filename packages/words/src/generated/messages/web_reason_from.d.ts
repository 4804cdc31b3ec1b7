export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_FromInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} from: {name}" |
* | * | "{n} from: {name}" |
*
* @param {Web_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_from: ((inputs: Web_Reason_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_FromInputs, {
    locale?: "en" | "es";
}, {}>;
