export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Screen_SearchedInputs = {
    records: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    hits: NonNullable<unknown>;
    found: NonNullable<unknown>;
    nameless: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{records} records searched against {rows} listed names: {hits} candidates for {found} records; {nameless} records have no name and could not be searched." |
*
* @param {Finding_Screen_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_searched: ((inputs: Finding_Screen_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
