export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_CannotInputs = {
    reachable: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "These data cannot support any link by counting: the smallest p that anybody could reach is {reachable}, with {tests} tests." |
*
* @param {Finding_Links_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_cannot: ((inputs: Finding_Links_CannotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_CannotInputs, {
    locale?: "en" | "es";
}, {}>;
