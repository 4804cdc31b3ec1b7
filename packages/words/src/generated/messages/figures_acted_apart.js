/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ before: NonNullable<unknown>, after: NonNullable<unknown>, other: NonNullable<unknown>, undated: NonNullable<unknown> }} Figures_Acted_ApartInputs */

const en_figures_acted_apart = /** @type {(inputs: Figures_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Apart from these, as adverse actions: ${i?.before} [before the network was known](A0). ${i?.after} [after a decision](A2). ${i?.other} on other grounds, [after it was known, before a decision](A1). ${i?.undated} with [date not known](AU).`)
};

const es_figures_acted_apart = /** @type {(inputs: Figures_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aparte, como actuaciones adversas: ${i?.before} [antes de conocerse la red](A0). ${i?.after} [tras una decisión](A2). ${i?.other} por otros motivos, [tras conocerse, antes de una decisión](A1). ${i?.undated} con [fecha desconocida](AU).`)
};

/**
* | output |
* | --- |
* | "Apart from these, as adverse actions: {before} [before the network was known](A0). {after} [after a decision](A2). {other} on other grounds, [after it was kn..." |
*
* @param {Figures_Acted_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_acted_apart = /** @type {((inputs: Figures_Acted_ApartInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_ApartInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_acted_apart(inputs)
	return en_figures_acted_apart(inputs)
});