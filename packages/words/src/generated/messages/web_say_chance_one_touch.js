/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Chance_One_TouchInputs */

const en_web_say_chance_one_touch = /** @type {(inputs: Web_Say_Chance_One_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested by counting: whoever used it, used it.`)
};

const es_web_say_chance_one_touch = /** @type {(inputs: Web_Say_Chance_One_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede contrastar contando: quien lo usó, lo usó.`)
};

/**
* | output |
* | --- |
* | "One shared detail cannot be tested by counting: whoever used it, used it." |
*
* @param {Web_Say_Chance_One_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_chance_one_touch = /** @type {((inputs?: Web_Say_Chance_One_TouchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_One_TouchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_chance_one_touch(inputs)
	return en_web_say_chance_one_touch(inputs)
});