/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ arrested: NonNullable<unknown>, before: NonNullable<unknown>, early: NonNullable<unknown>, cleared: NonNullable<unknown> }} Figures_Carried_ArrestedInputs */

const en_figures_carried_arrested = /** @type {(inputs: Figures_Carried_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} persons under review were arrested at least once. ${i?.before} adverse actions fell before the network was known. ${i?.early} persons were acted on before decided, ${i?.cleared} of them since cleared.`)
};

const es_figures_carried_arrested = /** @type {(inputs: Figures_Carried_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} personas en revisión fueron arrestadas al menos una vez. ${i?.before} actuaciones adversas fueron antes de conocerse la red. ${i?.early} personas fueron objeto de actuación antes de decidirse, ${i?.cleared} de ellas después descartadas.`)
};

/**
* | output |
* | --- |
* | "{arrested} persons under review were arrested at least once. {before} adverse actions fell before the network was known. {early} persons were acted on before..." |
*
* @param {Figures_Carried_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_arrested = /** @type {((inputs: Figures_Carried_ArrestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_ArrestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_arrested(inputs)
	return en_figures_carried_arrested(inputs)
});