/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ drifts: NonNullable<unknown> }} Tool_Demo_Report_DriftsInputs */

const en_tool_demo_report_drifts = /** @type {(inputs: Tool_Demo_Report_DriftsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.drifts} of hedge, label, date and number of sources: lookback claims show examples/the-report`)
};

const es_tool_demo_report_drifts = /** @type {(inputs: Tool_Demo_Report_DriftsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.drifts} de reserva, etiqueta, fecha y número de fuentes: lookback claims show examples/the-report`)
};

/**
* | output |
* | --- |
* | "{drifts} of hedge, label, date and number of sources: lookback claims show examples/the-report" |
*
* @param {Tool_Demo_Report_DriftsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_report_drifts = /** @type {((inputs: Tool_Demo_Report_DriftsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Report_DriftsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_report_drifts(inputs)
	return en_tool_demo_report_drifts(inputs)
});