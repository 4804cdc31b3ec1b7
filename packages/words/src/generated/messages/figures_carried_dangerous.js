/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ adverse: NonNullable<unknown> }} Figures_Carried_DangerousInputs */

const en_figures_carried_dangerous = /** @type {(inputs: Figures_Carried_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`For ${i?.adverse} persons two readers found a role in the network or own conduct supported; for the others they did not. What is alleged of the network is no finding about a person.`)
};

const es_figures_carried_dangerous = /** @type {(inputs: Figures_Carried_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ${i?.adverse} personas dos lectores dieron por acreditado un papel en la red o conducta propia; de las demás, no. Lo que se alega de la red no es un hallazgo sobre una persona.`)
};

/**
* | output |
* | --- |
* | "For {adverse} persons two readers found a role in the network or own conduct supported; for the others they did not. What is alleged of the network is no fin..." |
*
* @param {Figures_Carried_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_dangerous = /** @type {((inputs: Figures_Carried_DangerousInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_DangerousInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_dangerous(inputs)
	return en_figures_carried_dangerous(inputs)
});