import { element, write, XML_HEAD } from '../../export/markup.js';

/** @typedef {import('../course-package.js').Course} Course */

/**
 * The manifest of SCORM 1.2. It says nothing of a pass mark: with a masteryscore, some LMSs turn a lesson that was
 * left half-way from incomplete into failed. Nor of where its schemas lie: the package would have to bring them.
 * @param {Course} course
 */
export const scorm12Manifest = ({ id, title, page, isScored }) =>
  XML_HEAD +
  write(
    element(
      'manifest',
      {
        identifier: id,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
      element(
        'organizations',
        { default: `${id}-course` },
        element(
          'organization',
          { identifier: `${id}-course` },
          element('title', {}, title),
          element(
            'item',
            { identifier: `${id}-lesson`, identifierref: `${id}-page` },
            element('title', {}, title),
          ),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          {
            identifier: `${id}-page`,
            type: 'webcontent',
            // The schema's name for it; SCORM 2004 writes it with a capital T.
            'adlcp:scormtype': isScored ? 'sco' : 'asset',
            href: page,
          },
          element('file', { href: page }),
        ),
      ),
    ),
  );
