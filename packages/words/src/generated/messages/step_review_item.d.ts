export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_ItemInputs = {
    kind: NonNullable<unknown>;
    id: NonNullable<unknown>;
    file: NonNullable<unknown>;
    row: NonNullable<unknown>;
    prop: NonNullable<unknown>;
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{kind} {id} {file} row {row}: {prop} {value}" |
*
* @param {Step_Review_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_item: ((inputs: Step_Review_ItemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ItemInputs, {
    locale?: "en" | "es";
}, {}>;
