/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Closed_No_Journey_EvidenceInputs */

const en_figures_closed_no_journey_evidence = /** @type {(inputs: Figures_Closed_No_Journey_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs evidence of a journey leg, none attached`)
};

const es_figures_closed_no_journey_evidence = /** @type {(inputs: Figures_Closed_No_Journey_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`exige prueba de un tramo de viaje, no hay ninguna adjunta`)
};

/**
* | output |
* | --- |
* | "needs evidence of a journey leg, none attached" |
*
* @param {Figures_Closed_No_Journey_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_closed_no_journey_evidence = /** @type {((inputs?: Figures_Closed_No_Journey_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_No_Journey_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_closed_no_journey_evidence(inputs)
	return en_figures_closed_no_journey_evidence(inputs)
});