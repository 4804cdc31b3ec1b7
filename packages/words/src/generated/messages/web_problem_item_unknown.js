/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Item_UnknownInputs */

const en_web_problem_item_unknown = /** @type {(inputs: Web_Problem_Item_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person has no such item.`)
};

const es_web_problem_item_unknown = /** @type {(inputs: Web_Problem_Item_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no tiene ese elemento.`)
};

/**
* | output |
* | --- |
* | "This person has no such item." |
*
* @param {Web_Problem_Item_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_item_unknown = /** @type {((inputs?: Web_Problem_Item_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Item_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_item_unknown(inputs)
	return en_web_problem_item_unknown(inputs)
});