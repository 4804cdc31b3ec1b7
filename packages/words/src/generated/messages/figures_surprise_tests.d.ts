export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Surprise_TestsInputs = {
    p: NonNullable<unknown>;
    q: NonNullable<unknown>;
    tests: NonNullable<unknown>;
    null: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "p {p}, q {q} after {tests} tests, under the {null}. It orders the queue and decides nothing." |
*
* @param {Figures_Surprise_TestsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_tests: ((inputs: Figures_Surprise_TestsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_TestsInputs, {
    locale?: "en" | "es";
}, {}>;
