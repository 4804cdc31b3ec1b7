/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ label: NonNullable<unknown>, users: NonNullable<unknown> }} Tool_Quick_HubInputs */

const en_tool_quick_hub = /** @type {(inputs: Tool_Quick_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.label} has ${i?.users}; it says little about any of them.`)
};

const es_tool_quick_hub = /** @type {(inputs: Tool_Quick_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nodo común: ${i?.label} tiene ${i?.users}; dice poco de cualquiera de ellos.`)
};

/**
* | output |
* | --- |
* | "Hub: {label} has {users}; it says little about any of them." |
*
* @param {Tool_Quick_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_hub = /** @type {((inputs: Tool_Quick_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_hub(inputs)
	return en_tool_quick_hub(inputs)
});