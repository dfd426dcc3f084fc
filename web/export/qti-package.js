/**
 * QTI 2.1 or 3 as a zip: an item for every question, its drawing beside it, a test of all items and the manifest.
 *
 * What it can't do, in either version:
 * - say how a number may be typed: a host that reads floats strictly takes neither 0,5 nor a true minus sign.
 * - put a point or a curve into a drawing: their numbers are typed.
 * - look at several numbers of a table or a curve at once: see exported-fields.js.
 * - speak for every host: many import only some of the interactions. Choices and single numbers travel best.
 * A Common Cartridge would need QTI 1.2, which has none of this.
 */
import { element, renamed, write, XML_HEAD } from './markup.js';
import { qtiItem } from './qti-item.js';
import { zipFiles } from './zip-files.js';

/** @typedef {import('./export-types.js').ExportedBank} ExportedBank */
/** @typedef {import('./markup.js').MarkupElement} MarkupElement */
/** @typedef {import('./qti-version.js').QtiVersion} QtiVersion */
/** @typedef {{ identifier: string, href: string, type: 'item' | 'test', files: string[], needs: string[] }} Resource */

const TEST = 'test.xml';

/**
 * @param {ExportedBank} bank
 * @param {QtiVersion} version
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function packQti(bank, version) {
  const { title, items } = bank;
  const document = (/** @type {MarkupElement} */ root) => XML_HEAD + write(renamed(root, version.rename));
  const resources = items.map(
    ({ id, figure }) =>
      /** @type {Resource} */ ({
        identifier: id,
        type: 'item',
        href: `items/${id}.xml`,
        files: figure ? [`items/${id}.xml`, `items/${id}.svg`] : [`items/${id}.xml`],
        needs: [],
      }),
  );
  const needs = resources.map(({ identifier }) => identifier);
  /** @type {Resource} */
  const test = { identifier: 'test', type: 'test', href: TEST, files: [TEST], needs };
  return zipFiles({
    'imsmanifest.xml': XML_HEAD + write(manifest([test, ...resources], version)),
    [TEST]: document(qtiTest(title, resources, version)),
    ...Object.fromEntries(
      items.flatMap((item) => [
        [`items/${item.id}.xml`, document(qtiItem(item, bank.locale, version))],
        ...(item.figure ? [[`items/${item.id}.svg`, item.figure.svg]] : []),
      ]),
    ),
  });
}

/**
 * The manifest's names are those of IMS Content Packaging in both versions.
 * @param {Resource[]} resources
 * @param {QtiVersion} version
 */
function manifest(resources, { id, manifest: attributes, schema: [schema, schemaVersion] }) {
  return element(
    'manifest',
    { identifier: 'questions', ...attributes },
    element('metadata', {}, element('schema', {}, schema), element('schemaversion', {}, schemaVersion)),
    element('organizations'),
    element(
      'resources',
      {},
      resources.map(({ identifier, type, href, files, needs }) =>
        element(
          'resource',
          { identifier, type: `imsqti_${type}_xml${id}`, href },
          files.map((file) => element('file', { href: file })),
          needs.map((identifierref) => element('dependency', { identifierref })),
        ),
      ),
    ),
  );
}

/**
 * @param {string} title
 * @param {Resource[]} items
 * @param {QtiVersion} version
 */
function qtiTest(title, items, version) {
  return element(
    'assessmentTest',
    { ...version.items, identifier: 'test', title },
    element(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      element(
        'assessmentSection',
        { identifier: 'section', title, visible: true },
        items.map(({ identifier, href }) => element('assessmentItemRef', { identifier, href })),
      ),
    ),
  );
}
