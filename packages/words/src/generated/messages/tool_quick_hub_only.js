/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Quick_Hub_OnlyInputs */

const en_tool_quick_hub_only = /** @type {(inputs: Tool_Quick_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(hub only: carries no weight)`)
};

const es_tool_quick_hub_only = /** @type {(inputs: Tool_Quick_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(solo un nodo común: no tiene peso)`)
};

/**
* | output |
* | --- |
* | "(hub only: carries no weight)" |
*
* @param {Tool_Quick_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_hub_only = /** @type {((inputs?: Tool_Quick_Hub_OnlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_Hub_OnlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_hub_only(inputs)
	return en_tool_quick_hub_only(inputs)
});