export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_TestsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} test" |
* | * | "{n} tests" |
*
* @param {Amount_TestsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_tests: ((inputs: Amount_TestsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_TestsInputs, {
    locale?: "en" | "es";
}, {}>;
