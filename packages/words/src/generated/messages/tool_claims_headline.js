/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, said: NonNullable<unknown> }} Tool_Claims_HeadlineInputs */

const en_tool_claims_headline = /** @type {(inputs: Tool_Claims_HeadlineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Headline of ${i?.report}, "${i?.said}": no claim in its own body carries it`)
};

const es_tool_claims_headline = /** @type {(inputs: Tool_Claims_HeadlineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Titular de ${i?.report}, «${i?.said}»: ninguna afirmación de su propio texto lo sostiene`)
};

/**
* | output |
* | --- |
* | "Headline of {report}, \"{said}\": no claim in its own body carries it" |
*
* @param {Tool_Claims_HeadlineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_headline = /** @type {((inputs: Tool_Claims_HeadlineInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_HeadlineInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_headline(inputs)
	return en_tool_claims_headline(inputs)
});