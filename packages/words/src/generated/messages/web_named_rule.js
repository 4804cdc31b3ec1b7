/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Web_Named_RuleInputs */

const en_web_named_rule = /** @type {(inputs: Web_Named_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by the charter's rule "${i?.name}"`)
};

const es_web_named_rule = /** @type {(inputs: Web_Named_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`según la regla «${i?.name}» de la carta`)
};

/**
* | output |
* | --- |
* | "by the charter's rule \"{name}\"" |
*
* @param {Web_Named_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_named_rule = /** @type {((inputs: Web_Named_RuleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Named_RuleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_named_rule(inputs)
	return en_web_named_rule(inputs)
});