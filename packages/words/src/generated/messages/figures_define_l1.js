/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_L1Inputs */

const en_figures_define_l1 = /** @type {(inputs: Figures_Define_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, not declared, with at least one source item that shows the use of a detail of the network inside its window, or a direct statement with a member. A link is a reason to look, nothing more.`)
};

const es_figures_define_l1 = /** @type {(inputs: Figures_Define_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas no declaradas con al menos un elemento de las fuentes que muestra el uso de un dato de la red dentro de su periodo, o una declaración directa con un miembro. Un vínculo es un motivo para mirar, nada más.`)
};

/**
* | output |
* | --- |
* | "Persons, not declared, with at least one source item that shows the use of a detail of the network inside its window, or a direct statement with a member. A ..." |
*
* @param {Figures_Define_L1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_l1 = /** @type {((inputs?: Figures_Define_L1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_L1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_l1(inputs)
	return en_figures_define_l1(inputs)
});