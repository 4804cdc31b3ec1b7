/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_Proceedings_OpenedInputs */

const en_web_say_action_proceedings_opened = /** @type {(inputs: Web_Say_Action_Proceedings_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`proceedings opened`)
};

const es_web_say_action_proceedings_opened = /** @type {(inputs: Web_Say_Action_Proceedings_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`procedimiento abierto`)
};

/**
* | output |
* | --- |
* | "proceedings opened" |
*
* @param {Web_Say_Action_Proceedings_OpenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_proceedings_opened = /** @type {((inputs?: Web_Say_Action_Proceedings_OpenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Proceedings_OpenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_proceedings_opened(inputs)
	return en_web_say_action_proceedings_opened(inputs)
});