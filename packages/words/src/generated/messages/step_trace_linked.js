/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, moved: NonNullable<unknown> }} Step_Trace_LinkedInputs */

const en_step_trace_linked = /** @type {(inputs: Step_Trace_LinkedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} has a link to review; ${i?.moved} of them made a leg of a journey with it.`);
	return /** @type {LocalizedString} */ (`${i?.n} have a link to review; ${i?.moved} of them made a leg of a journey with it.`)
	
};

const es_step_trace_linked = /** @type {(inputs: Step_Trace_LinkedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} tiene un vínculo por revisar; ${i?.moved} de ellas hicieron con la red un tramo de viaje.`);
	return /** @type {LocalizedString} */ (`${i?.n} tienen un vínculo por revisar; ${i?.moved} de ellas hicieron con la red un tramo de viaje.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} has a link to review; {moved} of them made a leg of a journey with it." |
* | * | "{n} have a link to review; {moved} of them made a leg of a journey with it." |
*
* @param {Step_Trace_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_linked = /** @type {((inputs: Step_Trace_LinkedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_LinkedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_linked(inputs)
	return en_step_trace_linked(inputs)
});