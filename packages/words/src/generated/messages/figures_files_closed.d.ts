export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Files_ClosedInputs = {
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "files closed {date}" |
*
* @param {Figures_Files_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_files_closed: ((inputs: Figures_Files_ClosedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Files_ClosedInputs, {
    locale?: "en" | "es";
}, {}>;
