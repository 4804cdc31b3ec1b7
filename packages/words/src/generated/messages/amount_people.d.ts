export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_PeopleInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} people" |
*
* @param {Amount_PeopleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_people: ((inputs: Amount_PeopleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PeopleInputs, {
    locale?: "en" | "es";
}, {}>;
