/** Where QTI 2.1 and QTI 3 differ. Trees are built with the names of 2.1. */
import { element } from './markup.js';

/** @typedef {import('./markup.js').Markup} Markup */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */
/** @typedef {import('./markup.js').Attributes} Attributes */

/**
 * @typedef {object} QtiVersion
 * @property {string} id as in the names of resource types
 * @property {Attributes} items namespaces of items and tests
 * @property {Attributes} manifest
 * @property {[string, string]} schema name and version in the manifest
 * @property {(markup: MarkupElement) => Pick<MarkupElement, 'name' | 'attributes'>} rename
 * @property {(title: string, content: Markup[]) => MarkupElement} asked something shown when the learner asks for it
 * @property {(content: Markup[]) => Markup[]} feedback what is inside of a modal feedback
 */

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Written the same in both: HTML. */
const HTML = new Set('br details em img li ol p summary table tbody td th thead tr ul var'.split(' '));

/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** @type {QtiVersion} */
export const QTI_2 = {
  id: 'v2p1',
  items: namespaces(
    'http://www.imsglobal.org/xsd/imsqti_v2p1',
    'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
  ),
  manifest: namespaces(
    'http://www.imsglobal.org/xsd/imscp_v1p1',
    'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
  ),
  schema: ['QTIv2.1 Package', '1.0.0'],
  rename: (markup) => markup,
  asked: (title, content) => element('infoControl', { title }, content),
  feedback: (content) => content,
};

/** @type {QtiVersion} */
export const QTI_3 = {
  id: 'v3p0',
  items: namespaces(
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  ),
  manifest: namespaces(
    'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
  ),
  schema: ['QTI Package', '3.0.0'],
  rename({ name, attributes }) {
    if (HTML.has(name)) return { name, attributes };
    const renamed = Object.entries(attributes).map(([key, value]) => [
      key.includes(':') ? key : kebab(key),
      value,
    ]);
    return { name: `qti-${kebab(name)}`, attributes: Object.fromEntries(renamed) };
  },
  asked: (title, content) => element('details', {}, element('summary', {}, title), content),
  feedback: (content) => [element('contentBody', {}, content)],
};

/** @param {string} namespace @param {string} schema */
function namespaces(namespace, schema) {
  return { xmlns: namespace, 'xmlns:xsi': XSI, 'xsi:schemaLocation': `${namespace} ${schema}` };
}
