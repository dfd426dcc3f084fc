import { element, write, XML_HEAD } from '../../export/markup.js';
import { resources } from './resources.js';

/** @typedef {import('../course-package.js').Course} Course */

/**
 * The manifest of SCORM 1.2. It says nothing of a pass mark: with a masteryscore, some LMSs turn a lesson that was
 * left half-way from incomplete into failed. Nor of where its schemas lie: the package would have to bring them.
 * @param {Course} course
 */
export const scorm12Manifest = (course) =>
  XML_HEAD +
  write(
    element(
      'manifest',
      {
        identifier: course.id,
        version: '1.0',
        'xml:lang': course.language,
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
      element(
        'organizations',
        { default: `${course.id}-course` },
        element(
          'organization',
          { identifier: `${course.id}-course` },
          element('title', {}, course.title),
          element(
            'item',
            { identifier: `${course.id}-lesson`, identifierref: `${course.id}-page` },
            element('title', {}, course.title),
          ),
        ),
      ),
      resources(course, 'adlcp:scormtype'),
    ),
  );
