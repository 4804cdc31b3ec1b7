/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ users: NonNullable<unknown>, persons: NonNullable<unknown> }} Figures_Ribbon_HubInputs */

const en_figures_ribbon_hub = /** @type {(inputs: Figures_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.users} of the ${i?.persons} persons in the files used it, most of them with no other use of the network. It carries no weight of its own.`)
};

const es_figures_ribbon_hub = /** @type {(inputs: Figures_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lugar muy concurrido: lo usaron ${i?.users} de las ${i?.persons} personas en los archivos, la mayoría sin otro uso de la red. No tiene peso propio.`)
};

/**
* | output |
* | --- |
* | "Hub: {users} of the {persons} persons in the files used it, most of them with no other use of the network. It carries no weight of its own." |
*
* @param {Figures_Ribbon_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbon_hub = /** @type {((inputs: Figures_Ribbon_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbon_hub(inputs)
	return en_figures_ribbon_hub(inputs)
});