export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_AdministrationsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} administration" |
* | * | "{n} administrations" |
*
* @param {Amount_AdministrationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_administrations: ((inputs: Amount_AdministrationsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_AdministrationsInputs, {
    locale?: "en" | "es";
}, {}>;
