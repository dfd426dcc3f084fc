import { element, write, XML_HEAD } from '../../export/markup.js';
import { resources } from './resources.js';

/** @typedef {import('../course-package.js').Course} Course */

/** Of the objective that the LMS fills from score and success; no idea of a bank is called so. */
export const OBJECTIVE = 'relu-lesson-score';

/**
 * The manifest of SCORM 2004, 4th edition. Whether the lesson is passed is what the page says: a measure that the
 * LMS checks itself would be a second pass mark. Where its schemas lie is not said: the package would have to
 * bring them.
 * @param {Course} course
 */
export const scorm2004Manifest = (course) =>
  XML_HEAD +
  write(
    element(
      'manifest',
      {
        identifier: course.id,
        version: '1.0',
        'xml:lang': course.language,
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '2004 4th Edition'),
      ),
      element(
        'organizations',
        { default: `${course.id}-course` },
        element(
          'organization',
          { identifier: `${course.id}-course`, 'adlseq:objectivesGlobalToSystem': false },
          element('title', {}, course.title),
          element(
            'item',
            { identifier: `${course.id}-lesson`, identifierref: `${course.id}-page` },
            element('title', {}, course.title),
            course.isScored ? sequencing() : [],
          ),
          element('imsss:sequencing', {}, element('imsss:controlMode', { choice: true, flow: true })),
        ),
      ),
      resources(course, 'adlcp:scormType'),
    ),
  );

/** An LMS takes a lesson that says nothing for completed and passed unless it is told that the lesson will say. */
const sequencing = () =>
  element(
    'imsss:sequencing',
    {},
    element('imsss:objectives', {}, element('imsss:primaryObjective', { objectiveID: OBJECTIVE })),
    element('imsss:deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }),
  );
