/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_DeviceInputs */

const en_web_anchor_device = /** @type {(inputs: Web_Anchor_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`device`)
};

const es_web_anchor_device = /** @type {(inputs: Web_Anchor_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dispositivo`)
};

/**
* | output |
* | --- |
* | "device" |
*
* @param {Web_Anchor_DeviceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_device = /** @type {((inputs?: Web_Anchor_DeviceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DeviceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_device(inputs)
	return en_web_anchor_device(inputs)
});