/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, said: NonNullable<unknown> }} Tool_Claims_CaptionInputs */

const en_tool_claims_caption = /** @type {(inputs: Tool_Claims_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}, "${i?.said}": stands in a caption and nowhere else`)
};

const es_tool_claims_caption = /** @type {(inputs: Tool_Claims_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}, «${i?.said}»: figura en un pie y en ningún otro sitio`)
};

/**
* | output |
* | --- |
* | "{report}, \"{said}\": stands in a caption and nowhere else" |
*
* @param {Tool_Claims_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_caption = /** @type {((inputs: Tool_Claims_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_caption(inputs)
	return en_tool_claims_caption(inputs)
});