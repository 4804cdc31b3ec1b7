/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_Order_MadeInputs */

const en_web_say_action_order_made = /** @type {(inputs: Web_Say_Action_Order_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`order made`)
};

const es_web_say_action_order_made = /** @type {(inputs: Web_Say_Action_Order_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orden dictada`)
};

/**
* | output |
* | --- |
* | "order made" |
*
* @param {Web_Say_Action_Order_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_order_made = /** @type {((inputs?: Web_Say_Action_Order_MadeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Order_MadeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_order_made(inputs)
	return en_web_say_action_order_made(inputs)
});