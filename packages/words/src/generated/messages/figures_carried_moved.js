/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moved: NonNullable<unknown> }} Figures_Carried_MovedInputs */

const en_figures_carried_moved = /** @type {(inputs: Figures_Carried_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} persons under review have evidence of a journey leg. Who is in no file is in no count.`)
};

const es_figures_carried_moved = /** @type {(inputs: Figures_Carried_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} personas en revisión tienen prueba de un tramo de viaje. Quien no está en ningún archivo no está en ningún recuento.`)
};

/**
* | output |
* | --- |
* | "{moved} persons under review have evidence of a journey leg. Who is in no file is in no count." |
*
* @param {Figures_Carried_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_moved = /** @type {((inputs: Figures_Carried_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_moved(inputs)
	return en_figures_carried_moved(inputs)
});