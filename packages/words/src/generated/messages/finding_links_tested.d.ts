export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Links_TestedInputs = {
    tested: NonNullable<unknown>;
    declared: NonNullable<unknown>;
    anchors: NonNullable<unknown>;
    network: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{tested} persons tested, {declared} declared and not tested; {anchors} details with two users or more, {network} of them the network's." |
*
* @param {Finding_Links_TestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_tested: ((inputs: Finding_Links_TestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_TestedInputs, {
    locale?: "en" | "es";
}, {}>;
