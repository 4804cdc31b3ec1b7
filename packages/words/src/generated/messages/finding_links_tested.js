/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ tested: NonNullable<unknown>, declared: NonNullable<unknown>, anchors: NonNullable<unknown>, network: NonNullable<unknown> }} Finding_Links_TestedInputs */

const en_finding_links_tested = /** @type {(inputs: Finding_Links_TestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tested} persons tested, ${i?.declared} declared and not tested; ${i?.anchors} details with two users or more, ${i?.network} of them the network's.`)
};

const es_finding_links_tested = /** @type {(inputs: Finding_Links_TestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tested} personas examinadas, ${i?.declared} declaradas y no examinadas; ${i?.anchors} datos con dos usuarios o más, ${i?.network} de ellos de la red.`)
};

/**
* | output |
* | --- |
* | "{tested} persons tested, {declared} declared and not tested; {anchors} details with two users or more, {network} of them the network's." |
*
* @param {Finding_Links_TestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_tested = /** @type {((inputs: Finding_Links_TestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_TestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_tested(inputs)
	return en_finding_links_tested(inputs)
});